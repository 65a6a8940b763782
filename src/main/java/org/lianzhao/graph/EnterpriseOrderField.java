package org.lianzhao.graph;

enum EnterpriseOrderField {
    NAME,
    KEY,
    REGION
}

package org.lianzhao.graph;

enum EnterpriseOrderField {
    RELEVANCE,
    NAME,
    KEY,
    REGION
}

package org.lianzhao.graph;

enum OrderDirection {
    ASC,
    DESC
}

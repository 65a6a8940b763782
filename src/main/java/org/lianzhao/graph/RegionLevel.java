package org.lianzhao.graph;

public enum RegionLevel {
    PROVINCE,
    CITY,
    DISTRICT
}

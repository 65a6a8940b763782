package org.lianzhao.lead;

/**
 * How many leads a value of a facet would leave.
 *
 * @param code as a filter takes it
 */
record FacetCount(String code, String name, int count) {}

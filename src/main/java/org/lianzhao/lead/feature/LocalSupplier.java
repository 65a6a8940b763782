package org.lianzhao.lead.feature;

/** A known enterprise of a segment in the zone's municipality. */
public record LocalSupplier(String enterprise, String name, String segment, String evidence) {}

package org.lianzhao.lead.feature;

/** A segment a candidate operates in. */
public record Operation(Segment segment, double confidence, String evidence) {}

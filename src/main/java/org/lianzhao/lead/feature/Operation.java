package org.lianzhao.lead.feature;

/**
 * A segment a candidate operates in. Candidates are scored per operation and take their best one.
 */
public record Operation(Segment segment, double confidence, String evidence) {}

package org.lianzhao.lead.feature;

/**
 * A segment a candidate operates in.
 *
 * @param confidence how sure the source makes it, 0 to 1
 * @param evidence key of the evidence that says so
 */
public record Operation(Segment segment, double confidence, String evidence) {}

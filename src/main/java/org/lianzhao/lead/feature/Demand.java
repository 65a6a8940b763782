package org.lianzhao.lead.feature;

/**
 * An anchor's demand for a segment.
 *
 * @param linked true where a sourced supply relation shows it, false where it follows from the
 *     taxonomy
 */
public record Demand(String anchor, String segment, boolean linked, String evidence) {}

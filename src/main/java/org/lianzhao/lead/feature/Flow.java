package org.lianzhao.lead.feature;

/** That one segment's products go into another's. */
public record Flow(String from, String to, String evidence) {}

package org.lianzhao.graph;

/** A park's partnership with a chamber or liaison office. */
public record Partnership(Park park, Evidence evidence) {}

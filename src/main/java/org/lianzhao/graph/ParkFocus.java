package org.lianzhao.graph;

/** A park's focus on an industry chain; 1 is the first priority. */
public record ParkFocus(IndustryChain chain, int priority, Evidence evidence) {}

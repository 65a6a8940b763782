package org.lianzhao.platform;

/**
 * Published after a transaction that changed the graph was committed, so that what is held in
 * memory can catch up.
 */
public record GraphChanged() {}

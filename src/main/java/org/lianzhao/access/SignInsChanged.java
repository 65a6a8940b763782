package org.lianzhao.access;

/** Published inside a transaction after which somebody may be signed in no more, or as another. */
public record SignInsChanged() {}

package org.lianzhao.registry;

/** Which focus is to be deleted. */
record FocusDeleteInput(String park, String target) {}

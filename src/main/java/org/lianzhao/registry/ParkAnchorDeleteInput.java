package org.lianzhao.registry;

/** Which anchor a park no longer serves. */
record ParkAnchorDeleteInput(String park, String enterprise) {}

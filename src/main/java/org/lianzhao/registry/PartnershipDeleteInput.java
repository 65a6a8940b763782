package org.lianzhao.registry;

/** Which partnership is to be deleted. */
record PartnershipDeleteInput(String chamber, String place) {}

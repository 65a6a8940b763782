package org.lianzhao.registry;

/** Which membership is to be deleted. */
record MemberDeleteInput(String chamber, String enterprise) {}

package org.lianzhao.lead.weightset;

/** Which set is to be deleted. */
record WeightSetDeleteInput(String id) {}

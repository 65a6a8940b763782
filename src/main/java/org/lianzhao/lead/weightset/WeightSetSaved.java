package org.lianzhao.lead.weightset;

/** The set is saved. */
record WeightSetSaved(WeightSet weightSet) implements WeightSetSavePayload {}

package org.lianzhao.lead.weightset;

/** The set is deleted; this is what it was. */
record WeightSetDeleted(WeightSet weightSet) implements WeightSetDeletePayload {}

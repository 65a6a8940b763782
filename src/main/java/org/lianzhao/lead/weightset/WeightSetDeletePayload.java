package org.lianzhao.lead.weightset;

/** What came of deleting a weight set. */
sealed interface WeightSetDeletePayload permits WeightSetDeleted, WeightSetNotDeletable {}

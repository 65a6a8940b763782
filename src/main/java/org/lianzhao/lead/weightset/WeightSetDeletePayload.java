package org.lianzhao.lead.weightset;

/** What came of deleting a weight set. */
sealed interface WeightSetDeletePayload {
    /** The set is deleted; this is what it was. */
    record WeightSetDeleted(WeightSet weightSet) implements WeightSetDeletePayload {}

    /** Refusal: the default set stays. */
    record WeightSetNotDeletable(WeightSet weightSet) implements WeightSetDeletePayload {
        public String message() {
            return "默认权重不能删除";
        }
    }
}

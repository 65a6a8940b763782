package org.lianzhao.lead.weightset;

/** Refusal: the default set stays. */
record WeightSetNotDeletable(WeightSet weightSet) implements WeightSetDeletePayload {
    public String message() {
        return "默认权重不能删除";
    }
}

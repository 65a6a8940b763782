package org.lianzhao.lead.weightset;

/** Refusal: the park has a set of that name. */
record WeightSetNameTaken(WeightSet weightSet) implements WeightSetSavePayload {
    public String message() {
        return weightSet.isDefault()
                ? "“%s”是系统自带的默认权重，请换一个名称".formatted(weightSet.name())
                : "已有名为“%s”的权重方案（%s 保存），请换一个名称，或先删除它"
                        .formatted(weightSet.name(), weightSet.savedBy());
    }
}

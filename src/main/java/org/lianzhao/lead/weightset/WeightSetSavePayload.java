package org.lianzhao.lead.weightset;

/** What came of saving a weight set. */
sealed interface WeightSetSavePayload {
    /** The set is saved. */
    record WeightSetSaved(WeightSet weightSet) implements WeightSetSavePayload {}

    /** Refusal: the park has a set of that name. */
    record WeightSetNameTaken(WeightSet weightSet) implements WeightSetSavePayload {
        public String message() {
            return weightSet.isDefault()
                    ? "“%s”是系统自带的默认权重，请换一个名称".formatted(weightSet.name())
                    : "已有名为“%s”的权重方案（%s 保存），请换一个名称，或先删除它"
                            .formatted(weightSet.name(), weightSet.savedBy());
        }
    }

    /** Refusal: the name is empty or too long. */
    record WeightSetNameInvalid(int length) implements WeightSetSavePayload {
        static final int LONGEST = 40;

        static boolean refuses(String name) {
            return name.isEmpty() || length(name) > LONGEST;
        }

        static WeightSetNameInvalid of(String name) {
            return new WeightSetNameInvalid(length(name));
        }

        public String message() {
            return length == 0 ? "请填写名称" : "名称最多 %d 个字，现有 %d 个".formatted(LONGEST, length);
        }

        public int maximumLength() {
            return LONGEST;
        }

        private static int length(String name) {
            return name.codePointCount(0, name.length());
        }
    }
}

package org.lianzhao.lead.weightset;

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

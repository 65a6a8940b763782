package org.lianzhao.lead.engine;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Codes of a feature by input, each asked for when it is needed first. */
final class AnswerMemo {
    private static final char UNASKED = Character.MAX_VALUE;

    private final char[] codes;
    private final IntUnaryOperator ask;

    AnswerMemo(int inputs, IntUnaryOperator ask) {
        this.codes = new char[inputs];
        this.ask = ask;
        Arrays.fill(codes, UNASKED);
    }

    char of(int input) {
        var code = codes[input];
        if (code == UNASKED) {
            code = (char) ask.applyAsInt(input);
            codes[input] = code;
        }
        return code;
    }
}

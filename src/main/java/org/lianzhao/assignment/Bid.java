package org.lianzhao.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A park's lead as a wish for an enterprise.
 *
 * @param rank place in the park's list, from 1
 * @param microPoints score, above 0
 */
public record Bid(String enterprise, String name, int rank, long microPoints) {
    String points() {
        return BigDecimal.valueOf(microPoints, 6).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}

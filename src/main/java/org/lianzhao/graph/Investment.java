package org.lianzhao.graph;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A stake of one enterprise in another.
 *
 * @param share of the capital, 0 to 1
 */
public record Investment(
        Enterprise investor,
        Enterprise investee,
        @Nullable InvestmentKind kind,
        @Nullable BigDecimal share,
        Evidence evidence) {}

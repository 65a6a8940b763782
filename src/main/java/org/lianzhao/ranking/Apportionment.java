package org.lianzhao.ranking;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Divides a whole number in proportion to parts so that the shares are whole and add up to it:
 * Hamilton's method of largest remainders. Each share is the exact proportion rounded down, and
 * what is missing goes to the largest remainders, the first among equal ones. O(n log n).
 */
public final class Apportionment {
    private Apportionment() {}

    /**
     * Shares of the total.
     *
     * @param parts none negative; all 0 where the total is 0
     * @throws IllegalArgumentException where there is something to divide and nobody to get it
     */
    public static long[] of(BigDecimal[] parts, long total) {
        var sum = Arrays.stream(parts).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() == 0) {
            if (total != 0) {
                throw new IllegalArgumentException("Nothing is in proportion to get " + total);
            }
            return new long[parts.length];
        }
        var shares = new long[parts.length];
        var remainders = new BigDecimal[parts.length];
        for (var i = 0; i < parts.length; i++) {
            var share = parts[i].multiply(BigDecimal.valueOf(total)).divideAndRemainder(sum);
            shares[i] = share[0].longValueExact();
            remainders[i] = share[1];
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(total - Arrays.stream(shares).sum())
                .forEach(i -> shares[i]++);
        return shares;
    }

    /** The same for whole parts. */
    public static long[] of(long[] parts, long total) {
        return of(
                Arrays.stream(parts).mapToObj(BigDecimal::valueOf).toArray(BigDecimal[]::new),
                total);
    }
}

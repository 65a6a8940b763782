package org.lianzhao.assignment;

import java.util.List;

/**
 * An enterprise that goes to a park.
 *
 * @param contestedBy codes of the other parks that have it among their own best, as many as the
 *     quota; by code
 * @param price micro-points all parks together would lose if the enterprise were not available
 * @param statement why it goes there and what the other parks get instead
 */
public record Award(String park, Bid bid, List<String> contestedBy, long price, String statement) {
    public Award {
        contestedBy = List.copyOf(contestedBy);
    }
}

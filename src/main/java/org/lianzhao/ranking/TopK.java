package org.lianzhao.ranking;

/**
 * The k best of a stream of (id, score), in the total order score descending, then id ascending; so
 * the outcome does not depend on the order of arrival.
 *
 * <p>A binary heap of fixed size with the worst of the best on top (Knuth, TAOCP vol. 3, §5.2.3;
 * the tie rule is that of Lucene's TopDocs). O(log k) for an offer that enters, O(1) for one that
 * does not; nothing is allocated after construction.
 */
public final class TopK {
    private final int[] ids;
    private final long[] scores;
    private int size;

    public TopK(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be positive");
        }
        ids = new int[k];
        scores = new long[k];
    }

    /** Takes the candidate in if it is among the k best so far; each id may be offered once. */
    public void offer(int id, long score) {
        if (size < ids.length) {
            up(size++, id, score);
        } else if (before(id, score, ids[0], scores[0])) {
            down(id, score, size);
        }
    }

    /** Ids from best to worst; empties the heap. */
    public int[] drain() {
        var best = new int[size];
        while (size > 0) {
            best[--size] = ids[0];
            if (size > 0) {
                down(ids[size], scores[size], size);
            }
        }
        return best;
    }

    private static boolean before(int id, long score, int otherId, long otherScore) {
        return score != otherScore ? score > otherScore : id < otherId;
    }

    private void up(int at, int id, long score) {
        var hole = at;
        while (hole > 0) {
            var parent = (hole - 1) / 2;
            if (!before(ids[parent], scores[parent], id, score)) {
                break;
            }
            put(hole, ids[parent], scores[parent]);
            hole = parent;
        }
        put(hole, id, score);
    }

    private void down(int id, long score, int count) {
        var hole = 0;
        while (2 * hole + 1 < count) {
            var child = worse(2 * hole + 1, 2 * hole + 2, count);
            if (!before(id, score, ids[child], scores[child])) {
                break;
            }
            put(hole, ids[child], scores[child]);
            hole = child;
        }
        put(hole, id, score);
    }

    private int worse(int left, int right, int count) {
        return right < count && before(ids[left], scores[left], ids[right], scores[right])
                ? right
                : left;
    }

    private void put(int at, int id, long score) {
        ids[at] = id;
        scores[at] = score;
    }
}

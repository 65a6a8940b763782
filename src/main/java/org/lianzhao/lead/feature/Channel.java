package org.lianzhao.lead.feature;

/**
 * A partner that reaches enterprises of a province.
 *
 * @param chamber true for a chamber of commerce, false for a liaison office
 * @param partner name of the park it partners with
 * @param accepted introductions of it that this park accepted
 * @param declined introductions of it that this park declined
 * @param own true where this park is the partner, false where a sibling park of the zone is
 */
public record Channel(
        String name,
        String province,
        boolean chamber,
        String partner,
        boolean own,
        int accepted,
        int declined,
        String evidence) {
    /** A partner that has not introduced anybody to this park yet. */
    public Channel(
            String name,
            String province,
            boolean chamber,
            String partner,
            boolean own,
            String evidence) {
        this(name, province, chamber, partner, own, 0, 0, evidence);
    }
}

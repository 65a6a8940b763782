package org.lianzhao.lead.feature;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The features of the score, in the order in which they are computed: risk and relatedness last,
 * because they are capped by the others.
 */
public enum LeadFeature {
    SEGMENT_FIT,
    SPECIALISATION,
    ANCHOR_DEMAND_GAP,
    PEER_ANCHOR_SERVICE,
    PRODUCT_FIT,
    SIMILAR_MAKERS,
    GROUP_TIES,
    LOYALTY,
    REGIONAL_PRESENCE,
    SUPPLY_PROXIMITY,
    STANDING,
    RECENCY,
    CHAIN_LINK,
    LEADER_PULL,
    CHAMBER_REACH,
    SUPPLY_DISTANCE,
    RELOCATION_NEED,
    LABELS,
    EXPANSION,
    RISK,
    RELATEDNESS;

    /** All features but risk: a warning must not be tuned away. */
    public static final Set<LeadFeature> TUNABLE =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(RISK)));

    private final String field = camelCase(name());

    /** Name of its factor among the weights a person tunes: {@code segmentFit}. */
    public String field() {
        return field;
    }

    private static String camelCase(String name) {
        var words = name.split("_", -1);
        var field = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
        for (var i = 1; i < words.length; i++) {
            field.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(Locale.ROOT));
        }
        return field.toString();
    }
}

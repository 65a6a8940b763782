package org.lianzhao.lead.weightset;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.score.WeightFactors;
import org.lianzhao.platform.GlobalId;

/**
 * A park's named factors. Every park has the default set, which is not stored: it was saved by
 * nobody, and all its factors are 1.
 */
record WeightSet(
        String key,
        String parkCode,
        String name,
        WeightFactors tuning,
        @Nullable String savedBy,
        @Nullable OffsetDateTime savedAt) {
    static final String TYPE = "WeightSet";
    static final String DEFAULT_NAME = "默认";
    private static final String DEFAULT_KEY = "/default";

    static WeightSet defaultOf(String park) {
        return new WeightSet(
                park + DEFAULT_KEY, park, DEFAULT_NAME, WeightFactors.NEUTRAL, null, null);
    }

    /** The park whose default set has that key, or null where it is the key of a saved set. */
    static @Nullable String parkOfDefault(String key) {
        return key.endsWith(DEFAULT_KEY)
                ? key.substring(0, key.length() - DEFAULT_KEY.length())
                : null;
    }

    public String id() {
        return GlobalId.of(TYPE, key);
    }

    public boolean isDefault() {
        return parkOfDefault(key) != null;
    }

    public List<WeightFactor> factors() {
        return tuning.factors().entrySet().stream()
                .map(entry -> new WeightFactor(entry.getKey(), entry.getValue()))
                .toList();
    }
}

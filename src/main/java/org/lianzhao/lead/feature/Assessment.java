package org.lianzhao.lead.feature;

import java.util.Collection;
import java.util.List;

/**
 * A feature's value for one candidate, before weighting.
 *
 * @param value in the unit the feature's comment gives
 * @param statement the reason in one sentence
 * @param evidence keys of the facts it rests on, in order, without repetition
 */
public record Assessment(double value, String statement, List<String> evidence) {
    public Assessment {
        evidence = evidence.stream().distinct().toList();
    }

    static Assessment of(double value, String statement, Collection<String> evidence) {
        return new Assessment(value, statement, List.copyOf(evidence));
    }
}

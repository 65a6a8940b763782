package org.lianzhao.lead.feature;

import java.util.Collection;
import java.util.List;

/**
 * A feature's values for one candidate, before weighting.
 *
 * @param values in the units the feature's comment gives, as {@link Feature#values} answers them
 * @param statement the reason in one sentence
 * @param evidence keys of the facts it rests on, in order, without repetition
 */
public record Assessment(List<Double> values, String statement, List<String> evidence) {
    public Assessment {
        values = List.copyOf(values);
        evidence = evidence.stream().distinct().toList();
    }

    Assessment(double value, String statement, List<String> evidence) {
        this(List.of(value), statement, evidence);
    }

    static Assessment of(double value, String statement, Collection<String> evidence) {
        return new Assessment(value, statement, List.copyOf(evidence));
    }

    /** The value of a feature that has one. */
    double value() {
        return values.getFirst();
    }

    /** The values as an array. */
    public double[] array() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}

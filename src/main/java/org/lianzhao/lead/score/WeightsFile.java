package org.lianzhao.lead.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.platform.Digest;
import org.lianzhao.ranking.Apportionment;
import org.lianzhao.ranking.PiecewiseLinear;
import org.lianzhao.ranking.supply.SupplyAspect;
import org.lianzhao.ranking.supply.SupplyScorer;
import org.lianzhao.ranking.supply.SupplyWeights;
import tools.jackson.databind.json.JsonMapper;

/**
 * The weight set that ships, {@code lead/weights.json}: tables set by hand for what a park looks
 * at, and how many points the learned supply weights have among them. All learned tables are
 * stretched alike, so the order in which they put suppliers is the one that was measured.
 *
 * @param tables of [value, micro-points], by feature
 * @param supplyMaximum micro-points all supply features make together
 */
public record WeightsFile(
        String name, String made, Map<LeadFeature, List<List<Double>>> tables, long supplyMaximum) {
    private static final String SHIPPED = "/lead/weights.json";

    /** The feature that shows an aspect. */
    public static final Map<SupplyAspect, LeadFeature> FEATURES =
            new EnumMap<>(
                    Map.of(
                            SupplyAspect.PRODUCT_FIT, LeadFeature.PRODUCT_FIT,
                            SupplyAspect.SIMILAR_MAKERS, LeadFeature.SIMILAR_MAKERS,
                            SupplyAspect.GROUP_TIES, LeadFeature.GROUP_TIES,
                            SupplyAspect.LOYALTY, LeadFeature.LOYALTY,
                            SupplyAspect.REGIONAL_PRESENCE, LeadFeature.REGIONAL_PRESENCE,
                            SupplyAspect.SUPPLY_PROXIMITY, LeadFeature.SUPPLY_PROXIMITY,
                            SupplyAspect.STANDING, LeadFeature.STANDING,
                            SupplyAspect.RECENCY, LeadFeature.RECENCY));

    /**
     * The set that ships, with the supply weights that ship. Parks' lists do not read names: terms
     * that would be silent get no points, so that the best possible lead has 100.
     */
    public static Weights shipped() {
        return shippedFile().with(SupplyWeights.shipped().without(SupplyScorer.NAME_TERMS));
    }

    public static WeightsFile shippedFile() {
        try (InputStream in = WeightsFile.class.getResourceAsStream(SHIPPED)) {
            return new JsonMapper()
                    .readValue(Objects.requireNonNull(in, SHIPPED), WeightsFile.class);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The set with these supply weights; a term they do not know is worth nothing. */
    public Weights with(SupplyWeights supply) {
        var all = new EnumMap<LeadFeature, FeatureTable>(LeadFeature.class);
        tables.forEach((feature, knots) -> all.put(feature, FeatureTable.of(table(knots))));
        all.putAll(learned(supply));
        return new Weights(
                name + "-" + Digest.of(tables.toString(), supplyMaximum + supply.toText()), all);
    }

    private Map<LeadFeature, FeatureTable> learned(SupplyWeights supply) {
        var features = new EnumMap<LeadFeature, FeatureTable>(LeadFeature.class);
        SupplyScorer.TERMS.forEach((aspect, terms) ->
                features.put(
                        Objects.requireNonNull(FEATURES.get(aspect)),
                        new FeatureTable(terms.stream().map(supply::table).toList())));
        var maxima =
                Apportionment.of(
                        features.values().stream().mapToLong(FeatureTable::maximum).toArray(),
                        supplyMaximum);
        var i = 0;
        for (var entry : features.entrySet()) {
            entry.setValue(entry.getValue().scaledTo(maxima[i++]));
        }
        return features;
    }

    private static PiecewiseLinear table(List<List<Double>> knots) {
        return new PiecewiseLinear(
                knots.stream().mapToDouble(List::getFirst).toArray(),
                knots.stream().mapToLong(knot -> Math.round(knot.getLast())).toArray());
    }
}

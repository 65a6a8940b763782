package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.WeightsFile;
import org.lianzhao.ranking.supply.SupplyAspect;
import org.lianzhao.ranking.supply.SupplyScorer;
import org.lianzhao.ranking.supply.SupplyWeights;

class DefaultWeightsTests {
    private static final double HALF_A_POINT = 500_000;

    @Test
    void loadsTheShippedSet() {
        var weights = new DefaultWeights().weights();
        assertThat(weights.version()).matches("default-4-[0-9a-f]{16}");
        assertThat(weights.microPoints(LeadFeature.PEER_ANCHOR_SERVICE, 2)).isEqualTo(7_000_000);
    }

    /** What no park's list can reach would make 100 points unreachable. */
    @Test
    void givesNoPointsToTermsThatCannotSpeak() {
        var terms = SupplyScorer.TERMS.getOrDefault(SupplyAspect.GROUP_TIES, List.of());
        var tables =
                Objects.requireNonNull(
                                new DefaultWeights().weights().tables().get(LeadFeature.GROUP_TIES))
                        .tables();
        assertThat(SupplyScorer.NAME_TERMS).containsExactly("name_affinity");
        assertThat(tables.get(terms.indexOf("name_affinity")).maximum()).isZero();
    }

    /** The learned tables are stretched alike, so they order suppliers as they were learned. */
    @Test
    void keepsTheProportionsOfTheLearnedTables() {
        var learned = SupplyWeights.shipped().without(SupplyScorer.NAME_TERMS);
        var weights = new DefaultWeights().weights();
        var random = new Random(7);
        var ratios = new ArrayList<Double>();
        WeightsFile.FEATURES.forEach((aspect, feature) -> {
            var terms = SupplyScorer.TERMS.getOrDefault(aspect, List.of());
            for (var t = 0; t < terms.size(); t++) {
                var value = random.nextDouble() * 3;
                var before = learned.table(terms.get(t)).at(value);
                var table = Objects.requireNonNull(weights.tables().get(feature)).tables().get(t);
                if (before > HALF_A_POINT) {
                    ratios.add((double) table.at(value) / before);
                }
            }
        });
        assertThat(ratios).hasSizeGreaterThan(8);
        assertThat(Collections.max(ratios) - Collections.min(ratios)).isLessThan(1e-4);
    }
}

package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.SeededTest;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.engine.LeadRanking;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.filter.PlainFilter;
import org.lianzhao.lead.reading.CandidateReader;
import org.lianzhao.lead.reading.MarketReader;
import org.lianzhao.lead.reading.ParkReader;
import org.lianzhao.lead.reading.SnapshotReader;
import org.lianzhao.lead.score.PlainRanking;
import org.lianzhao.lead.score.Scorer;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.snapshot.LeadSnapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * The plain implementation, all candidates by Cypher and every feature asked, as the oracle of the
 * ranking on the snapshot.
 */
@SeededTest
class OracleIT {
    @Autowired ParkReader parks;

    @Autowired CandidateReader candidates;

    @Autowired SnapshotReader enterprises;

    @Autowired MarketReader markets;

    @Autowired LeadSnapshots snapshots;

    @Autowired Weights weights;

    @Autowired Neo4jClient neo4j;

    private record Row(
            String enterprise, String segment, @Nullable String buyer, long microPoints) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AUTO_ELECTRONICS",
                "YANGTZE_GREEN",
                "CHAYUAN",
                "YINGLONG_PORT",
                "YINGLONG_UNIVERSITY",
                "NANPING_WEST"
            })
    void agreesToTheLastMicroPoint(String park) {
        var compiled = Objects.requireNonNull(snapshots.current().park(park));
        var ranking = new LeadRanking(compiled, weights, EnumSet.allOf(Locality.class));
        var byFeatures = byFeatures(park);
        assertThat(byFeatures).hasSizeGreaterThan(5);
        // The plain way knows no groups: only who stands for one is compared.
        assertThat(bySnapshot(compiled, ranking))
                .isEqualTo(
                        byFeatures.stream()
                                .filter(lead -> standsInTheList(compiled, ranking, lead))
                                .toList());
    }

    private static boolean standsInTheList(CompiledPark park, LeadRanking ranking, Row lead) {
        var row = park.columns().row(lead.enterprise());
        return ranking.lineOf(row) == row;
    }

    private List<Row> byFeatures(String park) {
        var profile =
                Objects.requireNonNull(parks.profile(park, markets.market(enterprises.trade())));
        var keys = neo4j.query("MATCH (e:Enterprise) RETURN e.key").fetchAs(String.class).all();
        var kept = PlainFilter.apply(profile, candidates.candidates(profile, keys)).kept();
        return PlainRanking.of(profile, new Scorer(profile, weights), kept).stream()
                .map(lead ->
                        new Row(
                                lead.candidate().key(),
                                lead.segment().code(),
                                lead.buyer(),
                                lead.microPoints()))
                .toList();
    }

    private static List<Row> bySnapshot(CompiledPark park, LeadRanking ranking) {
        return ranking.top(10_000).stream()
                .map(entry ->
                        new Row(
                                park.columns().key(entry.row()),
                                park.segmentCode(entry.slot()),
                                park.buyer(entry.slot()),
                                entry.microPoints()))
                .toList();
    }
}

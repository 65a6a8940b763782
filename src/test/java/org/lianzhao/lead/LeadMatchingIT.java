package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianzhao.SeededTest;
import org.lianzhao.lead.LeadMatching.Firm;
import org.lianzhao.lead.LeadMatching.Match;
import org.lianzhao.lead.feature.Need;
import org.lianzhao.lead.score.LeadReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

@SeededTest
class LeadMatchingIT {
    private static final String PARK = "AUTO_ELECTRONICS";

    /** Facts about an enterprise, and what a park publicly looks for. */
    private static final Set<String> PUBLIC =
            Set.of("OPERATES_IN", "LOCATED_IN", "HOLDS", "SHOWED", "FOCUSES_ON");

    @Autowired LeadMatching matching;
    @Autowired Neo4jClient neo4j;

    @Test
    void givesEachMatchAnExactSumOfReasonsThatRestOnFactsAboutItAlone() {
        var matches = matches("A", "A");
        assertThat(matches).hasSizeGreaterThan(20);
        for (var match : matches) {
            assertThat(match.reasons().stream().mapToLong(LeadReason::microPoints).sum())
                    .isEqualTo(match.microPoints());
            for (var reason : match.reasons()) {
                assertThat(LeadMatching.FEATURES).contains(reason.feature());
                assertThat(types(reason.evidenceKeys())).isNotEmpty().isSubsetOf(PUBLIC);
            }
        }
    }

    @Test
    void ordersByScoreThenKey() {
        var matches = matches("A", "A");
        for (var i = 1; i < matches.size(); i++) {
            var before = matches.get(i - 1);
            var after = matches.get(i);
            assertThat(
                            before.microPoints() > after.microPoints()
                                    || (before.microPoints() == after.microPoints()
                                            && before.firm().compareTo(after.firm()) < 0))
                    .isTrue();
        }
    }

    @Test
    void matchesTheSegmentAndThoseBelowItOnly() {
        var below = operatingIn("A1");
        assertThat(matches("A1", "A"))
                .extracting(Match::firm)
                .containsExactlyInAnyOrderElementsOf(below);
    }

    @Test
    void findsAnyOfTheChainWhereNoSegmentIsSaid() {
        var need = new Need(PARK, "AUTO_ELECTRONICS", null);
        assertThat(matches(need, firms("A")))
                .extracting(Match::firm)
                .containsExactlyInAnyOrderElementsOf(operatingIn("A"));
    }

    @Test
    void findsNothingForOthersAnUnknownParkOrNobody() {
        assertThat(matches("A", "ST")).extracting(Match::firm).isSubsetOf(operatingIn("A"));
        assertThat(matching.matches(List.of(new Need("NO_PARK", "X", "A")), firms("A"))).isEmpty();
        assertThat(matching.matches(List.of(need("A")), List.of())).containsValue(List.of());
    }

    /** What a chamber says of a firm counts as what a source states, and cites the chamber. */
    @Test
    void matchesAFirmThatIsOnlyDescribed() {
        var firm = new Firm("F", false, "某某（示例）", "440300", List.of("A503", "H1"), "said");
        var match = matches(need("A"), List.of(firm)).getFirst();
        assertThat(match.segment()).isEqualTo("A503");
        assertThat(match.reasons())
                .extracting(LeadReason::statement)
                .anySatisfy(s -> assertThat(s).startsWith("主营“线控制动 EHB（One-Box/Two-Box）”，属所寻环节“"))
                .anySatisfy(s -> assertThat(s).startsWith("总部在广东省深圳市，直线约 "));
        assertThat(match.reasons())
                .allSatisfy(r -> assertThat(r.evidenceKeys()).containsExactly("said"));
        assertThat(match.reasons().stream().mapToLong(LeadReason::microPoints).sum())
                .isEqualTo(match.microPoints());
    }

    private List<Match> matches(String sought, String working) {
        return matches(need(sought), firms(working));
    }

    private List<Match> matches(Need need, List<Firm> firms) {
        return matching.matches(List.of(need), firms).getOrDefault(need, List.of());
    }

    private static Need need(String segment) {
        return new Need(PARK, "AUTO_ELECTRONICS", segment);
    }

    private List<Firm> firms(String segment) {
        return operatingIn(segment).stream()
                .map(key -> new Firm(key, true, "", null, List.copyOf(segmentsOf(key)), ""))
                .toList();
    }

    private Collection<String> segmentsOf(String key) {
        return neo4j.query("MATCH (:Enterprise {key: $key})-[:OPERATES_IN]->(s) RETURN s.code")
                .bind(key)
                .to("key")
                .fetchAs(String.class)
                .all();
    }

    private Collection<String> operatingIn(String segment) {
        return neo4j.query(
                        """
                        MATCH (e:Enterprise)-[:OPERATES_IN]->(:ChainSegment)-[:PART_OF*0..4]->(:ChainSegment {code: $segment})
                        RETURN DISTINCT e.key
                        """)
                .bind(segment)
                .to("segment")
                .fetchAs(String.class)
                .all();
    }

    private Collection<String> types(List<String> evidence) {
        return neo4j.query("MATCH ()-[r]->() WHERE r.evidenceId IN $keys RETURN DISTINCT type(r)")
                .bind(evidence)
                .to("keys")
                .fetchAs(String.class)
                .all();
    }
}

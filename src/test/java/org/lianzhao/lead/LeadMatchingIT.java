package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianzhao.SeededTest;
import org.lianzhao.lead.LeadMatching.Match;
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
        var matches = matching.matches(PARK, "A", operatingIn("A"));
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
        var matches = matching.matches(PARK, "A", operatingIn("A"));
        for (var i = 1; i < matches.size(); i++) {
            var before = matches.get(i - 1);
            var after = matches.get(i);
            assertThat(
                            before.microPoints() > after.microPoints()
                                    || (before.microPoints() == after.microPoints()
                                            && before.enterprise().compareTo(after.enterprise())
                                                    < 0))
                    .isTrue();
        }
    }

    @Test
    void matchesTheSegmentAndThoseBelowItOnly() {
        var below = operatingIn("A1");
        assertThat(matching.matches(PARK, "A1", operatingIn("A")))
                .extracting(Match::enterprise)
                .containsExactlyInAnyOrderElementsOf(below);
    }

    @Test
    void findsNothingForAnotherChainAnUnknownParkOrNobody() {
        assertThat(matching.matches(PARK, "ST", operatingIn("ST"))).isEmpty();
        assertThat(matching.matches("NO_PARK", "A", operatingIn("A"))).isEmpty();
        assertThat(matching.matches(PARK, "A", List.of())).isEmpty();
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

package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lianzhao.SeededTest;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Features;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Prospect;
import org.lianzhao.lead.filter.PlainFilter;
import org.lianzhao.lead.reading.CandidateReader;
import org.lianzhao.lead.reading.MarketReader;
import org.lianzhao.lead.reading.ParkReader;
import org.lianzhao.lead.reading.SnapshotReader;
import org.lianzhao.lead.score.LeadReason;
import org.lianzhao.lead.score.PlainRanking;
import org.lianzhao.lead.score.ScoredCandidate;
import org.lianzhao.lead.score.Scorer;
import org.lianzhao.lead.score.Weights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reasons are the score: with the evidence of a reason deleted from the graph, the lead loses what
 * the reason said; with nothing else left, it keeps it. Each deletion is rolled back.
 */
@SeededTest
class ExplanationIT {
    private static final String PARK = "AUTO_ELECTRONICS";
    private static final int STEP = 100;

    /** Put in proportion to the whole graph, so it may rise by what others lose. */
    private static final Set<LeadFeature> RELATIVE = relative();

    @Autowired ParkReader parks;

    @Autowired CandidateReader candidates;

    @Autowired SnapshotReader enterprises;

    @Autowired MarketReader markets;

    @Autowired Weights weights;

    @Autowired Neo4jClient neo4j;

    @Autowired PlatformTransactionManager transactions;

    private static Set<LeadFeature> relative() {
        var relative =
                EnumSet.of(
                        LeadFeature.RELATEDNESS,
                        LeadFeature.CHAIN_LINK,
                        LeadFeature.ANCHOR_DEMAND_GAP,
                        LeadFeature.PEER_ANCHOR_SERVICE);
        Features.SUPPLY.forEach(feature -> relative.add(feature.name()));
        return relative;
    }

    /** The park's candidates as read at one time. */
    private record Reading(ParkProfile park, Scorer scorer, List<Candidate> candidates) {
        List<ScoredCandidate> ranked() {
            return PlainRanking.of(park, scorer, PlainFilter.apply(park, candidates).kept());
        }

        /** The lead for the same segment and buyer; none where it is no longer a prospect. */
        Optional<ScoredCandidate> same(ScoredCandidate lead) {
            return candidates.stream()
                    .filter(candidate -> candidate.key().equals(lead.candidate().key()))
                    .flatMap(candidate ->
                            candidate.operations().stream()
                                    .flatMap(operation -> park.prospects(operation).stream())
                                    .filter(prospect -> matches(prospect, lead))
                                    .map(prospect -> scorer.score(candidate, prospect)))
                    .findFirst();
        }

        private static boolean matches(Prospect prospect, ScoredCandidate lead) {
            var buyer = prospect.buyer();
            return prospect.segment().code().equals(lead.segment().code())
                    && Objects.equals(buyer == null ? null : buyer.key(), lead.buyer());
        }
    }

    /** The rank among all others, which is the long part, once for each feature. */
    @TestFactory
    Stream<DynamicTest> losesWhatTheReasonSaid() {
        var before = read().ranked();
        var compared = EnumSet.noneOf(LeadFeature.class);
        return reasons(
                before,
                (lead, reason) -> {
                    var among = compared.add(reason.feature());
                    var after = without(reason.evidenceKeys(), () -> among ? read() : readOf(lead));
                    assertGone(lead, reason, after.same(lead));
                    if (among) {
                        assertRankIsNotBetter(before, after.ranked(), lead);
                    }
                });
    }

    private static void assertGone(
            ScoredCandidate lead, LeadReason reason, Optional<ScoredCandidate> left) {
        var before = points(Optional.of(lead));
        var after = points(left);
        assertThat(after.get(reason.feature())).isNull();
        before.forEach((feature, points) -> {
            if (!RELATIVE.contains(feature)) {
                assertThat(after.getOrDefault(feature, 0L)).isLessThanOrEqualTo(points);
            }
        });
        var sum = after.values().stream().mapToLong(Long::longValue).sum();
        assertThat(sum).isLessThan(lead.microPoints());
    }

    /** Leads that stood before this one and fell with the same evidence do not count. */
    private static void assertRankIsNotBetter(
            List<ScoredCandidate> before, List<ScoredCandidate> after, ScoredCandidate lead) {
        var ahead = new HashSet<String>();
        before.subList(0, rank(before, lead) - 1)
                .forEach(other -> ahead.add(other.candidate().key()));
        after.subList(0, Math.min(after.size(), rank(after, lead) - 1))
                .forEach(other -> ahead.remove(other.candidate().key()));
        assertThat(rank(after, lead)).isGreaterThanOrEqualTo(rank(before, lead) - ahead.size());
    }

    /**
     * What does not depend on the statistics of the graph is reproduced by the cited facts alone;
     * for the supply features see {@code ranking.supply.ExplanationTests}.
     */
    @TestFactory
    Stream<DynamicTest> isReproducedByItsEvidenceAlone() {
        return reasons(
                read().ranked(),
                (lead, reason) -> {
                    if (!RELATIVE.contains(reason.feature())) {
                        assertThat(with(reason.evidenceKeys(), lead, reason.feature()))
                                .as("%s: %s", lead.candidate().name(), reason)
                                .isEqualTo(reason.microPoints());
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> isNotTakenAwayByOtherFacts() {
        var random = new Random(23);
        var facts =
                List.copyOf(
                        neo4j.query(
                                        """
                                        MATCH ()-[r]->() WHERE r.evidenceId IS NOT NULL
                                        RETURN r.evidenceId AS id ORDER BY id
                                        """)
                                .fetchAs(String.class)
                                .all());
        return reasons(
                read().ranked(),
                (lead, reason) -> {
                    var others =
                            random.ints(0, facts.size())
                                    .mapToObj(facts::get)
                                    .filter(id -> !needed(lead, id))
                                    .limit(reason.evidenceKeys().size())
                                    .toList();
                    var after = without(others, () -> readOf(lead));
                    assertThat(points(after.same(lead))).containsKey(reason.feature());
                });
    }

    /** What makes the lead a prospect at all, or any of its reasons. */
    private static boolean needed(ScoredCandidate lead, String evidence) {
        return lead.reasons().stream().anyMatch(one -> one.evidenceKeys().contains(evidence));
    }

    private interface Check {
        void of(ScoredCandidate lead, LeadReason reason);
    }

    private static Stream<DynamicTest> reasons(List<ScoredCandidate> leads, Check check) {
        return IntStream.iterate(0, i -> i < leads.size(), i -> i + STEP)
                .mapToObj(leads::get)
                .flatMap(lead ->
                        lead.reasons().stream()
                                .filter(reason -> reason.feature() != LeadFeature.RISK)
                                .map(reason ->
                                        DynamicTest.dynamicTest(
                                                lead.candidate().name() + " " + reason.feature(),
                                                () -> {
                                                    assertThat(reason.evidenceKeys()).isNotEmpty();
                                                    check.of(lead, reason);
                                                })));
    }

    private static Map<LeadFeature, Long> points(Optional<ScoredCandidate> lead) {
        var points = new EnumMap<LeadFeature, Long>(LeadFeature.class);
        lead.ifPresent(
                found -> found.reasons().forEach(c -> points.put(c.feature(), c.microPoints())));
        return points;
    }

    private Reading without(List<String> evidence, Supplier<Reading> read) {
        return rolledBack(
                "MATCH ()-[r]->() WHERE r.evidenceId IN $evidence DELETE r", evidence, read);
    }

    /**
     * Points of a feature with all facts deleted but its evidence and what makes the enterprise a
     * prospect: that it works in the segment, and that the park focuses on the chain.
     */
    private long with(List<String> evidence, ScoredCandidate lead, LeadFeature feature) {
        var premises =
                lead.reasons().stream()
                        .filter(one -> one.feature() == LeadFeature.SEGMENT_FIT)
                        .flatMap(one -> one.evidenceKeys().stream());
        return rolledBack(
                """
                MATCH ()-[r]->() WHERE r.evidenceId IS NOT NULL AND NOT r.evidenceId IN $evidence
                DELETE r
                """,
                Stream.concat(evidence.stream(), premises).toList(),
                () -> alone(lead, feature));
    }

    private long alone(ScoredCandidate lead, LeadFeature feature) {
        var now = readOf(lead);
        var candidate = now.candidates().getFirst();
        var values =
                Features.ALL.stream()
                        .filter(one -> one.name() == feature)
                        .findFirst()
                        .orElseThrow()
                        .values(now.park(), candidate, lead.prospect());
        return values.length == 0 ? 0 : weights.microPoints(feature, values);
    }

    private <T> T rolledBack(String deletion, List<String> evidence, Supplier<T> read) {
        return Objects.requireNonNull(
                new TransactionTemplate(transactions)
                        .execute(status -> {
                            status.setRollbackOnly();
                            neo4j.query(deletion).bind(evidence).to("evidence").run();
                            return read.get();
                        }));
    }

    private Reading read() {
        return read(neo4j.query("MATCH (e:Enterprise) RETURN e.key").fetchAs(String.class).all());
    }

    /** With no other candidates: they matter to its rank alone. */
    private Reading readOf(ScoredCandidate lead) {
        return read(List.of(lead.candidate().key()));
    }

    private Reading read(Collection<String> keys) {
        var park = Objects.requireNonNull(parks.profile(PARK, markets.market(enterprises.trade())));
        return new Reading(park, new Scorer(park, weights), candidates.candidates(park, keys));
    }

    /** From 1; behind all others where the lead is gone. */
    private static int rank(List<ScoredCandidate> leads, ScoredCandidate lead) {
        for (var i = 0; i < leads.size(); i++) {
            if (leads.get(i).candidate().key().equals(lead.candidate().key())) {
                return i + 1;
            }
        }
        return leads.size() + 1;
    }
}

package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lianzhao.SeededTest;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.lead.filter.HardFilters;
import org.lianzhao.lead.score.Contribution;
import org.lianzhao.lead.score.ScoredCandidate;
import org.lianzhao.lead.score.Scorer;
import org.lianzhao.lead.score.Weights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reasons are the score: with the evidence of a reason deleted, the lead loses what the reason
 * said, and keeps what rests on other evidence. Each deletion is rolled back.
 */
@SeededTest
class ExplanationIT {
    private static final String PARK = "AUTO_ELECTRONICS";
    private static final int STEP = 20;

    @Autowired LeadReading reading;

    @Autowired MarketReading markets;

    @Autowired Weights weights;

    @Autowired Neo4jClient neo4j;

    @Autowired PlatformTransactionManager transactions;

    @TestFactory
    Stream<DynamicTest> losesWhatTheReasonSaid() {
        var leads = ranked(null);
        return IntStream.iterate(0, i -> i < leads.size(), i -> i + STEP)
                .mapToObj(leads::get)
                .flatMap(lead ->
                        lead.contributions().stream()
                                .filter(reason -> reason.feature() != LeadFeature.RISK)
                                .map(reason ->
                                        DynamicTest.dynamicTest(
                                                lead.candidate().name() + " " + reason.feature(),
                                                () -> check(leads, lead, reason))));
    }

    private void check(List<ScoredCandidate> before, ScoredCandidate lead, Contribution reason) {
        assertThat(reason.evidence()).isNotEmpty();
        var after = without(reason.evidence(), null);
        assertThat(rank(after, lead))
                .isGreaterThanOrEqualTo(rank(before, lead) - leftBefore(before, after, lead));
        // A lead is shown for its best segment; what another segment would give is no part of the
        // reason.
        var left = find(without(reason.evidence(), lead.segment()), lead);
        assertThat(left.map(ScoredCandidate::microPoints).orElse(0L))
                .isLessThanOrEqualTo(lead.microPoints() - reason.microPoints());
        left.ifPresent(found -> assertKept(lead, reason, found));
    }

    /**
     * The reason is gone; those that rest on other evidence stand unchanged, those that share some
     * may be weaker.
     */
    private static void assertKept(
            ScoredCandidate lead, Contribution reason, ScoredCandidate left) {
        var kept =
                withoutCapped(
                        lead.contributions().stream()
                                .filter(one ->
                                        Collections.disjoint(one.evidence(), reason.evidence())));
        var features = kept.stream().map(Contribution::feature).toList();
        assertThat(left.contributions())
                .extracting(Contribution::feature)
                .doesNotContain(reason.feature());
        assertThat(
                        withoutCapped(
                                left.contributions().stream()
                                        .filter(one -> features.contains(one.feature()))))
                .isEqualTo(kept);
    }

    /** Relatedness is capped by the others, so it may shrink with them. */
    private static List<Contribution> withoutCapped(Stream<Contribution> contributions) {
        return contributions.filter(one -> one.feature() != LeadFeature.RELATEDNESS).toList();
    }

    /**
     * Leads that stood before this one and fell with the same evidence do not make its rank better.
     */
    private static int leftBefore(
            List<ScoredCandidate> before, List<ScoredCandidate> after, ScoredCandidate lead) {
        var ahead = new HashSet<String>();
        before.subList(0, rank(before, lead) - 1)
                .forEach(other -> ahead.add(other.candidate().key()));
        after.subList(0, Math.min(after.size(), rank(after, lead) - 1))
                .forEach(other -> ahead.remove(other.candidate().key()));
        return ahead.size();
    }

    private List<ScoredCandidate> without(List<String> evidence, @Nullable Segment only) {
        return Objects.requireNonNull(
                new TransactionTemplate(transactions)
                        .execute(status -> {
                            status.setRollbackOnly();
                            neo4j.query("MATCH ()-[r]->() WHERE r.evidenceId IN $evidence DELETE r")
                                    .bind(evidence)
                                    .to("evidence")
                                    .run();
                            return ranked(only);
                        }));
    }

    private List<ScoredCandidate> ranked(@Nullable Segment only) {
        var profile = Objects.requireNonNull(reading.profile(PARK, markets.market()));
        var keys = neo4j.query("MATCH (e:Enterprise) RETURN e.key").fetchAs(String.class).all();
        var kept = HardFilters.apply(profile, reading.candidates(profile, keys)).kept();
        return new Scorer(profile, weights).rank(kept.stream().map(one -> in(one, only)).toList());
    }

    /** The candidate with its operation in one segment only, or as it is. */
    private static Candidate in(Candidate one, @Nullable Segment only) {
        return new Candidate(
                one.key(),
                one.name(),
                one.place(),
                one.operations().stream()
                        .filter(o -> only == null || o.segment().code().equals(only.code()))
                        .toList(),
                one.titles(),
                one.warnings(),
                one.presences());
    }

    private static Optional<ScoredCandidate> find(
            List<ScoredCandidate> leads, ScoredCandidate lead) {
        return leads.stream()
                .filter(other -> other.candidate().key().equals(lead.candidate().key()))
                .findFirst();
    }

    /** From 1; behind all others where the lead is gone. */
    private static int rank(List<ScoredCandidate> leads, ScoredCandidate lead) {
        return find(leads, lead).map(found -> leads.indexOf(found) + 1).orElse(leads.size() + 1);
    }
}

package org.lianzhao.lead.engine;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.filter.PlainFilter;
import org.lianzhao.lead.score.PlainRanking;
import org.lianzhao.lead.score.ScoredCandidate;
import org.lianzhao.lead.score.Scorer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The plain implementation, every feature asked about every candidate; without its Cypher. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PlainBenchmark extends CompiledMarket {
    @Param("100000")
    public String enterprises = "100000";

    private List<Candidate> candidates = List.of();

    @Setup
    public void prepare() {
        load(enterprises);
        candidates = seed.candidates(rows);
        var ranked = new LeadRanking(park, weights, CompiledMarket.WINNABLE).top(20);
        var plain = plain();
        for (var i = 0; i < 20; i++) {
            if (ranked.get(i).microPoints() != plain.get(i).microPoints()) {
                throw new IllegalStateException("The implementations differ at rank " + (i + 1));
            }
        }
    }

    @Benchmark
    public List<ScoredCandidate> plain() {
        return PlainRanking.of(
                profile,
                new Scorer(profile, weights),
                PlainFilter.apply(profile, candidates).kept());
    }
}

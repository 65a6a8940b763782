package org.lianzhao.lead.engine;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ranking under new weights, against reading the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RankingBenchmark extends CompiledMarket {
    @Param({"market", "10000", "100000", "225168", "1000000"})
    public String enterprises = "market";

    @Setup
    public void prepare() {
        load(enterprises);
    }

    @Benchmark
    public List<LeadRanking.Entry> rerank() {
        return new LeadRanking(park, weights, CompiledMarket.WINNABLE).top(20);
    }

    /** The physical limit: reads every byte of the compiled park once, in order. */
    @Benchmark
    public int read() {
        var sum = 0;
        for (var column : park.arrays()) {
            sum += column instanceof int[] ints ? sum(ints) : sum((char[]) column);
        }
        return sum;
    }

    private static int sum(int[] column) {
        var sum = 0;
        for (var value : column) {
            sum += value;
        }
        return sum;
    }

    private static int sum(char[] column) {
        var sum = 0;
        for (var value : column) {
            sum += value;
        }
        return sum;
    }
}

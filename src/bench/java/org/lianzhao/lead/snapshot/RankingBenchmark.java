package org.lianzhao.lead.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.lianzhao.bench.Market;
import org.lianzhao.bench.SeedPark;
import org.lianzhao.lead.ShippedWeights;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.score.Weights;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ranking, compiling and changing enterprises, without a database. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RankingBenchmark {
    /** Enterprises: all of the market, or as many that operate in some segment. */
    @Param({"market", "10000", "100000", "225168", "1000000"})
    public String enterprises = "market";

    private final SeedPark seed = new SeedPark();
    private final Weights weights = ShippedWeights.read();
    private EnterpriseColumns columns = EnterpriseColumns.of(List.<EnterpriseRow>of().iterator());
    private ParkProfile profile = seed.profile(List.of());
    private CompiledPark park = ParkCompiler.compile(profile, columns, Map.of());
    private List<EnterpriseRow> one = List.of();
    private List<EnterpriseRow> hundred = List.of();

    @Setup
    public void prepare() {
        var market = new Market();
        var rows =
                enterprises.equals("market")
                        ? market.rows()
                        : market.active(Integer.parseInt(enterprises));
        columns = EnterpriseColumns.of(rows.iterator());
        profile = seed.profile(rows);
        park = ParkCompiler.compile(profile, columns, seed.regions);
        one = List.of(rows.get(rows.size() / 2));
        hundred = new Random(1).ints(0, rows.size()).distinct().limit(100).mapToObj(rows::get).toList();
        System.out.printf(
                "%n[%s] %,d enterprises, %,d ranked, %,d slots, %,d bytes compiled, %.1f bytes per enterprise%n",
                enterprises,
                columns.size(),
                new LeadRanking(park, weights).size(),
                park.slots(),
                park.bytes(),
                columns.bytesPerEnterprise() + (double) park.bytes() / columns.size());
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public List<LeadRanking.Entry> rerank() {
        return new LeadRanking(park, weights).top(20);
    }

    /** The physical limit: reads every byte of the compiled park once, in order. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
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

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public CompiledPark compile() {
        return ParkCompiler.compile(profile, columns, seed.regions);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public CompiledPark changeOne() {
        return change(one);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public CompiledPark changeHundred() {
        return change(hundred);
    }

    private CompiledPark change(List<EnterpriseRow> rows) {
        var keys = Set.copyOf(rows.stream().map(EnterpriseRow::key).toList());
        return ParkCompiler.compile(profile, columns.with(keys, rows), seed.regions);
    }
}

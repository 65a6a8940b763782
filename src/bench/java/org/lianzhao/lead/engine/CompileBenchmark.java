package org.lianzhao.lead.engine;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Compiling a park, anew and after changes of enterprises. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CompileBenchmark extends CompiledMarket {
    @Param({"market", "225168"})
    public String enterprises = "market";

    private List<EnterpriseRow> one = List.of();
    private List<EnterpriseRow> hundred = List.of();

    @Setup
    public void prepare() {
        load(enterprises);
        one = List.of(rows.get(rows.size() / 2));
        hundred =
                new Random(1)
                        .ints(0, rows.size())
                        .distinct()
                        .limit(100)
                        .mapToObj(rows::get)
                        .toList();
    }

    @Benchmark
    public EnterpriseColumns columns() {
        return EnterpriseColumns.of(rows.iterator());
    }

    @Benchmark
    public CompiledPark compile() {
        return ParkCompiler.compile(profile, columns, seed.regions);
    }

    @Benchmark
    public CompiledPark changeOne() {
        return change(one);
    }

    @Benchmark
    public CompiledPark changeHundred() {
        return change(hundred);
    }

    private CompiledPark change(List<EnterpriseRow> rows) {
        var keys = Set.copyOf(rows.stream().map(EnterpriseRow::key).toList());
        return ParkCompiler.recompile(park, profile, columns.with(keys, rows), seed.regions, keys);
    }
}

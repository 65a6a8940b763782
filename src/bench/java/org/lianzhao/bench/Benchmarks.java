package org.lianzhao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints absolute figures, which hold for the machine, and the ratios
 * between them, which travel better. {@code mvn -Pbench test -Dbench=rerank} runs some.
 */
public final class Benchmarks {
    private final Map<String, RunResult> results = new LinkedHashMap<>();

    private Benchmarks() {}

    public static void main(String[] args) throws RunnerException {
        System.out.println(new Market().source());
        var options =
                new OptionsBuilder()
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(4)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgs("-Xms4g", "-Xmx6g", "-XX:+UseSerialGC")
                        .shouldFailOnError(true);
        for (var pattern : args.length == 0 ? List.of("Benchmark") : List.of(args)) {
            options.include(pattern);
        }
        var benchmarks = new Benchmarks();
        for (var result : new Runner(options.build()).run()) {
            var name = result.getPrimaryResult().getLabel();
            benchmarks.results.put(name + " " + result.getParams().getParam("enterprises"), result);
        }
        benchmarks.print();
    }

    private void print() {
        var lines = new ArrayList<String>();
        results.forEach((name, result) -> {
            var primary = result.getPrimaryResult();
            var times = primary.getStatistics();
            lines.add(
                    "%-28s mean %9.3f p50 %9.3f p95 %9.3f ms"
                            .formatted(
                                    name,
                                    times.getMean(),
                                    times.getPercentile(50),
                                    times.getPercentile(95)));
        });
        results.keySet().stream()
                .filter(name -> name.startsWith("rerank "))
                .map(name -> name.substring("rerank ".length()))
                .forEach(size -> {
                    ratio(lines, "rerank", "read", size);
                    ratio(lines, "plain", "rerank", size);
                });
        lines.forEach(System.out::println);
    }

    private void ratio(List<String> lines, String one, String other, String size) {
        var a = results.get(one + " " + size);
        var b = results.get(other + " " + size);
        if (a != null && b != null) {
            lines.add(
                    "%-28s %.1f ×"
                            .formatted(one + " / " + other + " " + size, median(a) / median(b)));
        }
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }
}

package org.lianzhao.evaluation;

import java.io.PrintStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.input.PlausibleDates;

/**
 * Command {@code fit}: learns the supply weights from rolling origins inside one train file and
 * writes them with their run.
 */
public final class Fit {
    private static final String HELP =
            """
            fit --train FILE --out FILE [--edges] [--groups FILE|none] [--date YYYY-MM-DD]

              --train   links to learn from: maker,product,supplier,first_model_year,region; no other file is read
              --out     where the weights go; review the difference, then replace the shipped supply_weights.csv
              --edges   learns for bare edges: product, region and groups are left out, years only say what was known; replaces supply_edge_weights.csv
              --groups  maker,groups,home_region: a file, or none; default: the table that ships
              --date    the date written into the file, default today; the same input and date give the same bytes
            """;

    private Fit() {}

    /**
     * Runs the command.
     *
     * @return exit code: 0, or 2 where the input is bad (one line on {@code err} says file, line
     *     and why)
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, Clock.systemUTC());
    }

    static int run(String[] args, PrintStream out, PrintStream err, Clock clock) {
        if (List.of(args).contains("--help")) {
            out.print(HELP);
            return Evaluate.OK;
        }
        try {
            fit(
                    new Options(
                            args,
                            Set.of("--train", "--out", "--groups", "--date"),
                            Set.of("--edges")),
                    out,
                    err,
                    clock);
            return Evaluate.OK;
        } catch (InputProblem e) {
            err.println("fit: " + e.getMessage());
            return Evaluate.BAD_INPUT;
        }
    }

    private static void fit(Options options, PrintStream out, PrintStream err, Clock clock) {
        var file = options.file("--train");
        var output = options.file("--out");
        var edges = options.has("--edges");
        var date = date(options.get("--date"), clock);
        var train = CsvFile.read(file);
        var origins =
                new RollingOrigins(
                        SupplyRow.read(train, false, PlausibleDates.on(clock)), options.groups());
        var tasks =
                origins.years().stream()
                        .flatMap(year ->
                                edges
                                        ? Stream.of(origins.ofEdgesAt(year))
                                        : origins.at(year).stream())
                        .filter(task -> !task.queries().isEmpty())
                        .toList();
        if (tasks.isEmpty()) {
            throw new InputProblem(
                    file.toString(),
                    2,
                    "the years are too few: no two years follow a tenth of the links");
        }
        var target = new OutputFile(output);
        var groups = options.get("--groups");
        var command =
                "fit --train "
                        + file.getFileName()
                        + (edges ? " --edges" : "")
                        + (groups == null ? "" : " --groups " + groups);
        var weights =
                new WeightFit(edges ? Knots.OF_EDGES : Knots.OF_LINKS, err::println)
                        .fit(tasks, WeightFit.run(date, command, train.digest(), origins, edges));
        target.write(weights.toText());
        out.println(
                target
                        + ": "
                        + weights.tables().size()
                        + " terms, version "
                        + weights.run().get("version"));
    }

    private static String date(@Nullable String given, Clock clock) {
        try {
            return (given == null ? LocalDate.now(clock) : LocalDate.parse(given)).toString();
        } catch (DateTimeException e) {
            throw new InputProblem("option --date needs YYYY-MM-DD, not “" + given + "”");
        }
    }
}

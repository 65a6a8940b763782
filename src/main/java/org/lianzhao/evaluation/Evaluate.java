package org.lianzhao.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lianzhao.platform.input.PlausibleDates;
import org.lianzhao.ranking.supply.SupplyWeights;

/**
 * Command {@code evaluate}: how well each method finds the links of a test file from those of a
 * train file.
 */
public final class Evaluate {
    static final int OK = 0;
    static final int BAD_INPUT = 2;
    private static final String HELP =
            """
            evaluate --train FILE --test FILE [--edges] [--groups FILE|none] [--names none] [--weights FILE] [--json FILE] [--seed N]

              --train    links known to the ranker: maker,product,supplier,first_model_year,region
              --test     links that came about later, same columns; never seen by the ranker
              --edges    both files have supplier,customer instead; suppliers are ranked for each customer
              --groups   maker,groups,home_region: a file, or none; default: the table that ships
              --names    none: families, owners and places are not guessed from names, as in the parks' lists
              --weights  a file that fit wrote; default: the weights that ship, for bare edges those learned on edges
              --json     writes the figures there as well
              --seed     of the random order of ties and of the bootstrap, default 1
            """;
    private static final Set<String> NAMES =
            Set.of("--train", "--test", "--groups", "--names", "--weights", "--json", "--seed");

    private Evaluate() {}

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
            return OK;
        }
        try {
            evaluate(new Options(args, NAMES, Set.of("--edges")), out, err, clock);
            return OK;
        } catch (InputProblem e) {
            err.println("evaluate: " + e.getMessage());
            return BAD_INPUT;
        }
    }

    private static void evaluate(Options options, PrintStream out, PrintStream err, Clock clock) {
        var task = task(options, PlausibleDates.on(clock));
        var seed = options.number("--seed", 1);
        var weights = weights(options);
        var json = options.has("--json") ? new OutputFile(options.file("--json")) : null;
        var methods = new ArrayList<RankingMethod>(new Baselines(task.graph()).all());
        methods.add(new OwnScore(task.graph(), weights));
        var holdOut = new HoldOut(task, seed);
        var results = new ArrayList<HoldOut.Result>();
        for (var method : methods) {
            var step = (results.size() + 1) + " of " + methods.size() + ": " + method.name();
            results.add(
                    holdOut.measure(
                            method, done -> progress(err, step, done, task.queries().size())));
        }
        err.println("bootstrap: " + Report.RESAMPLES + " resamples, clustered by maker");
        var report = Report.of(task, results, seed);
        out.print(report.table());
        if (json != null) {
            json.write(report.json());
        }
    }

    private static Task task(Options options, PlausibleDates dates) {
        var edges = options.has("--edges");
        var trainFile = options.file("--train");
        var testFile = options.file("--test");
        var train = SupplyRow.read(trainFile, edges, dates);
        var test = SupplyRow.read(testFile, edges, dates);
        var task =
                Task.of(
                        train,
                        test,
                        edges && !options.has("--groups") ? List.of() : options.groups(),
                        options.readsNames());
        if (task.queries().isEmpty()) {
            throw new InputProblem(
                    testFile.toString(),
                    2,
                    "from here on no row has a supplier that "
                            + trainFile
                            + " knows and a link that it lacks: nothing to rank");
        }
        return task;
    }

    private static SupplyWeights weights(Options options) {
        var file = options.get("--weights");
        if (file == null) {
            return options.has("--edges")
                    ? SupplyWeights.shippedForEdges()
                    : SupplyWeights.shipped();
        }
        try {
            var weights = SupplyWeights.parse(Files.readString(Options.path(file)));
            OwnScore.check(weights);
            return weights;
        } catch (IOException e) {
            throw new InputProblem(file + ": cannot be read");
        } catch (IllegalArgumentException e) {
            throw new InputProblem(file + ": " + e.getMessage());
        }
    }

    private static void progress(PrintStream err, String step, int done, int all) {
        if (done == all || done % 200 == 0) {
            err.println(step + ": " + done + " of " + all + " queries");
        }
    }
}

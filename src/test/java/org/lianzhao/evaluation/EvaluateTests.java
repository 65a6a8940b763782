package org.lianzhao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateTests {
    @TempDir Path folder = Path.of("");

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var code =
                Evaluate.run(
                        args,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Clock.fixed(Instant.parse("2026-11-27T08:00:00Z"), ZoneOffset.UTC));
        return new Outcome(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Outcome evaluate(String train, String test) {
        var trainFile = MadeUp.write(folder.resolve("a.csv"), train.replace("|", "\n"));
        var testFile = MadeUp.write(folder.resolve("b.csv"), test.replace("|", "\n"));
        return run("--train", trainFile.toString(), "--test", testFile.toString());
    }

    @Test
    void printsOneRowPerMethodAndWritesTheSameFiguresAsJson() throws IOException {
        var json = folder.resolve("out.json");
        var outcome =
                run(
                        "--train",
                        MadeUp.train(folder).toString(),
                        "--test",
                        MadeUp.test(folder).toString(),
                        "--json",
                        json.toString());

        assertThat(outcome.code).as(outcome.err).isZero();
        assertThat(outcome.out)
                .contains(
                        "random",
                        "popularity",
                        "segment popularity",
                        "recency",
                        "common neighbours",
                        "resource allocation",
                        "item-kNN",
                        "maker-kNN",
                        "RP3beta",
                        "PPR",
                        "L3",
                        "lianzhao");
        assertThat(outcome.err).contains("12 of 12: lianzhao");
        assertThat(Files.readString(json))
                .startsWith("{\"queries\":")
                .contains("\"cold\":", "\"candidates\":", "{\"name\":\"lianzhao\",\"ndcg20\":")
                .contains("\"recall20\":", "\"mrr\":", "\"hr5\":", "\"coverage20\":", "\"low\":")
                .contains("\"deltaToBest\":", "\"deltaLow\":", "\"deltaHigh\":", "\"slices\":{");
    }

    @Test
    void givesTheSameFiguresWhateverTheOrderOfRows() throws IOException {
        var train = MadeUp.train(folder);
        var test = MadeUp.test(folder);
        var straight = run("--train", train.toString(), "--test", test.toString());
        for (var file : List.of(train, test)) {
            var lines = new ArrayList<String>(Files.readAllLines(file));
            var header = lines.removeFirst();
            Collections.shuffle(lines, new Random(5));
            lines.addFirst(header);
            Files.write(file, lines);
        }

        assertThat(run("--train", train.toString(), "--test", test.toString())).isEqualTo(straight);
    }

    @Test
    void ranksSuppliersOfCustomersFromEdges() {
        var train =
                MadeUp.write(
                        folder.resolve("train.csv"),
                        "supplier,customer\nA,X\nA,Y\nB,Y\nB,Z\nC,Z\nC,X\n");
        var test = MadeUp.write(folder.resolve("test.csv"), "supplier,customer\nB,X\nD,X\nC,W\n");
        var outcome = run("--edges", "--train", train.toString(), "--test", test.toString());

        assertThat(outcome.code).as(outcome.err).isZero();
        assertThat(outcome.out)
                .startsWith("2 queries, 2 hidden links, 1 cold ones (not scored), 3 candidates");
    }

    @Test
    void randomIsWorseThanWhatTheLinksSay() {
        var task =
                Task.of(
                        SupplyRow.read(MadeUp.train(folder), false, MadeUp.DATES),
                        SupplyRow.read(MadeUp.test(folder), false, MadeUp.DATES),
                        List.of());
        var holdOut = new HoldOut(task, 1);
        var baselines = new Baselines(task.graph()).all();

        assertThat(mean(holdOut.measure(baselines.getLast(), done -> {})))
                .isGreaterThan(2 * mean(holdOut.measure(baselines.getFirst(), done -> {})));
    }

    private static double mean(HoldOut.Result result) {
        return Arrays.stream(result.ndcg()).average().orElse(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'' ! '' ! a.csv: line 1: the file is empty",
                "maker,product,supplier| ! '' ! a.csv: line 1: column “first_model_year” is"
                        + " missing",
                "maker,product,supplier,first_model_year,region| ! '' ! a.csv: line 1: the file has"
                        + " a header but no row",
                "maker,product,supplier,first_model_year,region|A,B,C,2001| ! '' ! a.csv: line 2: 4"
                        + " cells",
                "maker,product,supplier,first_model_year,region|A,B,C,2001,R|A,B,C,soon,R| ! '' !"
                        + " a.csv: line 3: “first_model_year” is not a year: soon",
                "maker,product,supplier,first_model_year,region|A,B,,2001,R| ! '' ! a.csv: line 2:"
                        + " “supplier” is empty",
                "maker,product,supplier,first_model_year,region|A,B,C,2001,R| !"
                        + " maker,product,supplier,first_model_year,region|A,B,D,2002,R| ! b.csv: line"
                        + " 2:",
                "maker,product,supplier,first_model_year,region|A,B,C,2001,R|A,B,\"D,2001,R|E,B,C,2001,R|"
                        + " ! '' ! a.csv: line 3: column “supplier”: the quote opened here is never"
                        + " closed",
                "maker,product,supplier,first_model_year,region|A,\"B\"x,C,2001,R| ! '' ! a.csv: line"
                        + " 2: column “product”: text after the closing quote",
                "maker,product,supplier,first_model_year,region|A,B,C\u200B,2001,R| ! '' ! a.csv: line"
                        + " 2: column “supplier”: holds the invisible character U+200B",
                "maker,product,supplier,first_model_year,region,maker|A,B,C,2001,R,B| ! '' ! a.csv: line"
                        + " 1: column “maker” stands twice",
                "maker,product,supplier,first_model_year,region|A,B,C,2102,R| ! '' ! a.csv: line 2:"
                        + " “first_model_year” must be a year from 1900 to 2027, was 2102",
                "maker,product,supplier,first_model_year,region|A,B,C,1815,R| ! '' ! a.csv: line 2:"
                        + " “first_model_year” must be a year from 1900 to 2027, was 1815"
            })
    void refusesBadFilesInOneLineThatSaysFileLineAndWhy(String train, String test, String why) {
        var outcome = evaluate(train, test);

        assertThat(outcome.code).isEqualTo(2);
        assertThat(outcome.err).contains(why).doesNotContain("Exception").hasLineCount(1);
        assertThat(outcome.out).isEmpty();
    }

    @Test
    void refusesBadOptionsAndFilesThatCannotBeRead() {
        var file = MadeUp.train(folder);

        assertRefused("unknown option “--speed”", "--speed", "9");
        assertRefused("needs a value", "--train");
        assertRefused("--train FILE is missing", "--edges");
        assertRefused("given twice", "--edges", "--edges");
        assertRefused("no such file", "--train", "nowhere.csv", "--test", "nowhere.csv");
        assertRefused("cannot be read", "--train", folder.toString(), "--test", file.toString());
        assertRefused(
                "needs a whole number",
                "--train",
                file.toString(),
                "--test",
                MadeUp.test(folder).toString(),
                "--seed",
                "x");
        assertRefused(
                "cannot be written",
                "--train",
                file.toString(),
                "--test",
                MadeUp.test(folder).toString(),
                "--json",
                folder.resolve("no/such/folder.json").toString());
    }

    @Test
    void keepsTheLastResultWhereItIsRefused() throws IOException {
        var json = Files.writeString(folder.resolve("last.json"), "{}");
        var weights = Files.writeString(folder.resolve("weights.csv"), "nonsense");

        assertRefused(
                "weights.csv: ",
                "--train",
                MadeUp.train(folder).toString(),
                "--test",
                MadeUp.test(folder).toString(),
                "--weights",
                weights.toString(),
                "--json",
                json.toString());
        assertThat(json).hasContent("{}");
    }

    private static void assertRefused(String why, String... args) {
        var outcome = run(args);
        assertThat(outcome.code).isEqualTo(2);
        assertThat(outcome.err).contains(why).hasLineCount(1);
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws IOException {
        var file = folder.resolve("latin.csv");
        Files.write(file, new byte[] {'a', (byte) 0xe9, '\n'});

        assertRefused(
                "latin.csv: line 1: not UTF-8 here",
                "--train",
                file.toString(),
                "--test",
                file.toString());
    }

    @Test
    void staysOnOneLineWhereTheBadCellDoesNot() {
        var outcome = evaluate(MadeUp.HEADER + "A,B,C,\"20\n01\",R\n", MadeUp.HEADER);

        assertThat(outcome.err).contains("a.csv: line 2: ").hasLineCount(1);
    }

    @Test
    void readsNamesUnlessToldNotTo() {
        // Six suppliers that only their names tell apart.
        var train =
                MadeUp.HEADER
                        + Stream.of("Wolf", "Fox", "Alpha", "Beta", "Gamma", "Delta")
                                .map("A,P,%s AG,2010,R\n"::formatted)
                                .collect(Collectors.joining());
        var test = MadeUp.HEADER + "Wolf,P,Wolf AG,2012,R\nFox,P,Fox AG,2012,R\n";
        var trainFile = MadeUp.write(folder.resolve("a.csv"), train).toString();
        var testFile = MadeUp.write(folder.resolve("b.csv"), test).toString();
        var read = run("--train", trainFile, "--test", testFile);
        var unread = run("--train", trainFile, "--test", testFile, "--names", "none");
        assertThat(ndcg(read)).isEqualTo(1);
        assertThat(ndcg(unread)).isLessThan(1);
        assertRefused(
                "--names takes none", "--train", trainFile, "--test", testFile, "--names", "all");
    }

    private static double ndcg(Outcome outcome) {
        var row =
                outcome.out
                        .lines()
                        .filter(line -> line.startsWith("lianzhao"))
                        .findFirst()
                        .orElseThrow();
        return Double.parseDouble(row.substring("lianzhao".length()).strip().substring(0, 5));
    }

    @Test
    void explainsItself() {
        assertThat(run("--help").code).isZero();
        assertThat(run("--help").out).contains("--groups", "--json");
    }
}

package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar that {@code mvn package} makes. */
class JarIT {
    private static final Path JAR = Path.of(System.getProperty("lianzhao.jar"));
    private static final String HEADER = "maker,product,supplier,first_model_year,region|";

    @TempDir Path folder = Path.of("");

    @Test
    void shipsTheDriverButNoNeo4jServer() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var libraries =
                    jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith("BOOT-INF/lib/"))
                            .map(name -> name.substring("BOOT-INF/lib/".length()))
                            .toList();
            assertThat(libraries).anyMatch(name -> name.startsWith("neo4j-java-driver"));
            assertThat(libraries)
                    .filteredOn(name -> name.contains("neo4j"))
                    .allMatch(name ->
                            name.matches(
                                    "(neo4j-java-driver|neo4j-bolt-connection|neo4j-cypher-dsl|spring-data-neo4j|spring-boot-(starter-)?(data-)?neo4j).*"));
        }
    }

    /** Else Java warns at every start. */
    @Test
    void mayAskTheOperatingSystem() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getManifest().getMainAttributes().getValue("Enable-Native-Access"))
                    .isEqualTo("ALL-UNNAMED");
        }
    }

    @Test
    void holdsTheSeedAndTheSchema() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getEntry("BOOT-INF/classes/seed/enterprises.csv")).isNotNull();
            assertThat(jar.getEntry("BOOT-INF/classes/graphql/schema.graphqls")).isNotNull();
        }
    }

    @Test
    void saysUnderWhichLicencesItsPartsAre() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/NOTICE")).contains("Logback", "under the EPL 2.0");
        }
    }

    @Test
    void holdsTheBillOfMaterials() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assumeThat(jar.getEntry("META-INF/sbom/application.cdx.json"))
                    .as("a build without network (mvn -o) makes no bill of materials")
                    .isNotNull();
            assertThat(text(jar, "META-INF/THIRD-PARTY.txt"))
                    .contains("org.mvnpm:graphiql 3.", "org.springframework:spring-core ")
                    .containsPattern("ch.qos.logback:logback-core \\S+ \\| EPL");
            assertThat(text(jar, "META-INF/sbom/application.cdx.json"))
                    .contains("pkg:maven/org.neo4j.driver/neo4j-java-driver@");
        }
    }

    /** Sources, tests and source maps of the page's packages are five times what it needs. */
    @Test
    void holdsOfGraphiqlWhatThePageAsksFor() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var files =
                    jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.contains("/_static/") && !name.endsWith("/"))
                            .toList();
            assertThat(files).allMatch(name -> name.startsWith("BOOT-INF/classes/static/_static/"));
            assertThat(files)
                    .extracting(name -> name.substring(name.lastIndexOf('/') + 1))
                    .containsOnly(
                            "LICENSE",
                            "graphiql.min.js",
                            "graphiql.min.css",
                            "react.production.min.js",
                            "react-dom.production.min.js");
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .noneMatch(
                            name -> name.matches("BOOT-INF/lib/(graphiql|react|react-dom)-\\d.*"));
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        var entry = jar.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The accounts of the local run stand in the test sources. */
    @Test
    void cannotCreateDemoAccounts() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getEntry("BOOT-INF/classes/org/lianzhao/access/account/Accounts.class"))
                    .isNotNull();
            for (var entry : Collections.list(jar.entries())) {
                assertThat(entry.getName()).doesNotContain("LocalAccounts");
                if (entry.getName().startsWith("BOOT-INF/classes/org/lianzhao/")) {
                    var bytes = jar.getInputStream(entry).readAllBytes();
                    assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                            .as(entry.getName())
                            .doesNotContain("demo.password", "DEMO_PASSWORD");
                }
            }
        }
    }

    @Test
    void saysInOneLineThatItNeedsADatabase() throws IOException, InterruptedException {
        var run = run();
        assertThat(run.code).isEqualTo(2);
        assertThat(run.err.lines()).singleElement().asString().contains("SPRING_NEO4J_URI");
    }

    @Test
    void evaluatesWithoutADatabase() throws IOException, InterruptedException {
        var json = folder.resolve("out.json");
        var run =
                evaluate(
                        HEADER + "A,Seat,X,2015,China|A,Seat,Y,2016,China|B,Seat,Y,2016,China|",
                        HEADER + "B,Seat,X,2019,China|B,Seat,Z,2019,China|",
                        "--json",
                        json.toString());
        assertThat(run.code).as(run.err).isZero();
        assertThat(run.out)
                .startsWith("1 queries, 1 hidden links, 1 cold ones (not scored), 2 candidates")
                .contains("segment popularity", "RP3beta", "L3", "lianzhao");
        assertThat(json).content().contains("{\"name\":\"lianzhao\",\"ndcg20\":1.000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "'' ! '' ! train.csv: line 1: the file is empty",
                "maker,product,supplier,region|A,B,C,R| ! '' ! train.csv: line 1: column",
                "HEADER|A,B,C,2001,R|A,B,2002,R| ! '' ! train.csv: line 3: 4 cells, the header has 5",
                "HEADER|A,B,C,2001,R| ! HEADER|A,B,D,2002,R| ! test.csv: line 2: from here on no row has a supplier",
            })
    void refusesBadFilesInOneLineThatSaysFileLineAndWhy(String train, String test, String why)
            throws IOException, InterruptedException {
        assertRefused(
                evaluate(train.replace("HEADER|", HEADER), test.replace("HEADER|", HEADER)), why);
    }

    @Test
    void refusesAFileThatIsNotThere() throws IOException, InterruptedException {
        var nowhere = folder.resolve("nowhere.csv").toString();
        assertRefused(
                run("evaluate", "--train", nowhere, "--test", nowhere),
                "nowhere.csv: there is no such file");
    }

    @Test
    void refusesToFitOnTooFewYears() throws IOException, InterruptedException {
        var train = write("train.csv", HEADER + "A,Seat,X,2015,China|");
        assertRefused(
                run("fit", "--train", train, "--out", folder.resolve("weights.csv").toString()),
                "train.csv: line 2: the years are too few");
    }

    @Test
    void refusesAnUnknownCommand() throws IOException, InterruptedException {
        assertRefused(run("evalute", "--edges"), "there are evaluate and fit");
    }

    private static void assertRefused(Run run, String why) {
        assertThat(run.code).isEqualTo(2);
        assertThat(run.out).isEmpty();
        assertThat(run.err.lines()).singleElement().asString().contains(why);
    }

    private Run evaluate(String train, String test, String... more)
            throws IOException, InterruptedException {
        var args = new ArrayList<String>();
        args.addAll(List.of("evaluate", "--train", write("train.csv", train)));
        args.addAll(List.of("--test", write("test.csv", test)));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    private String write(String name, String lines) throws IOException {
        return Files.writeString(folder.resolve(name), lines.replace('|', '\n')).toString();
    }

    private record Run(int code, String out, String err) {}

    private Run run(String... args) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-jar", JAR.toString()));
        command.addAll(List.of(args));
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        var process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}

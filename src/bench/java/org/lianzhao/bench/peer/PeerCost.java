package org.lianzhao.bench.peer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.lianzhao.bench.Forked;
import org.lianzhao.local.LocalNeo4j;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Processor time per request, server and database, beside peers on one graph in one run: the
 * product with sign-in, limits and metrics; plain Spring for GraphQL with one Cypher statement per
 * request; the Java driver alone. {@code mvn -Pbench test
 * -Dbench.main=org.lianzhao.bench.peer.PeerCost}, with {@code -Dbench=20000} for so many
 * enterprises, {@code -Dbench="20000 NESTED"} for one of the operations.
 *
 * <p>The answers by key and of two levels must be equal. Ranking is asked in two ways: the peers'
 * is one aggregate over the same candidates, whose number must be equal, and not our formula.
 */
public final class PeerCost {
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration ROUND = Duration.ofSeconds(5);
    private static final int ROUNDS = 3;
    private static final int SAMPLES = 5;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String COUNT =
            "query($park: String!) { park(code: $park) { leads(first: 1) { totalCount } } }";

    private final List<Operation> operations;
    private final LocalNeo4j neo4j;
    private final Server ours;
    private final Server spring;
    private final Forked driver;
    private final Map<String, Map<Operation, List<Cost>>> costs = new LinkedHashMap<>();

    private PeerCost(
            List<Operation> operations,
            LocalNeo4j neo4j,
            Server ours,
            Server spring,
            Forked driver) {
        this.operations = operations;
        this.neo4j = neo4j;
        this.ours = ours;
        this.spring = spring;
        this.driver = driver;
    }

    /** Milliseconds of processor time per request, and the 99th percentile of the times. */
    private record Cost(int requests, double server, double database, double p99) {
        double sum() {
            return server + database;
        }
    }

    public static void main(String[] args) {
        var enterprises = args.length == 0 ? 20_000 : Integer.parseInt(args[0]);
        var operations =
                args.length < 2
                        ? List.of(Operation.values())
                        : Stream.of(args).skip(1).map(Operation::valueOf).toList();
        try (var neo4j = LocalNeo4j.temporary("-XX:TieredStopAtLevel=4", "-Xmx1g")) {
            Server.ours(neo4j).close(); // Makes the schema and loads the seed.
            MadeUpGraph.load(neo4j, enterprises);
            try (var ours = Server.ours(neo4j);
                    var spring = Server.plainSpring(neo4j);
                    var driver =
                            Forked.answering(
                                    RawDriver.class,
                                    List.of("-Xmx512m"),
                                    List.of(neo4j.uri(), neo4j.username(), neo4j.password()))) {
                System.out.printf(
                        "%,d made-up enterprises and the seed; ready after %.1f s; %s%n",
                        enterprises, ours.ready().toMillis() / 1e3, Server.snapshot());
                var run = new PeerCost(operations, neo4j, ours, spring, driver);
                run.compareAnswers();
                run.measure();
            }
        }
    }

    private void compareAnswers() {
        for (var subject = 0; subject < SAMPLES; subject++) {
            for (var operation : List.of(Operation.BY_KEY, Operation.NESTED)) {
                var variables = operation.variables(subject);
                var ours = Server.data(this.ours.ask(operation.document(), variables));
                var plain = Server.data(spring.ask(operation.document(), variables));
                mustEqual(ours, plain, operation + " of plain Spring");
                var rows = JSON.readTree(driver.ask(operation + " show " + subject));
                mustEqual(
                        operation == Operation.BY_KEY
                                ? JSON.createArrayNode().add(ours.get("enterprise"))
                                : ours.at("/enterprises/edges"),
                        rows,
                        operation + " of the driver");
            }
            compareCandidates(subject);
        }
    }

    private void compareCandidates(int subject) {
        var variables = Operation.RANKED.variables(subject);
        var ours = Server.data(this.ours.ask(COUNT, variables)).at("/park/leads/totalCount");
        try (var graph =
                GraphDatabase.driver(
                        neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()))) {
            var theirs =
                    PeerStatements.CANDIDATES.ask(graph, variables).getFirst().get("totalCount");
            mustEqual(ours, JSON.valueToTree(theirs), "number of candidates of " + variables);
        }
        for (var server : List.of(this.ours, spring)) {
            var edges =
                    Server.data(server.ask(Operation.RANKED.document(), variables))
                            .at("/park/leads/edges");
            mustEqual(JSON.valueToTree(edges.size()), JSON.valueToTree(20), "length of the list");
        }
    }

    /** Whatever the order of fields, and whether a number is an int or a long. */
    private static void mustEqual(JsonNode ours, JsonNode theirs, String what) {
        if (!ours.equals(theirs) && !ours.toString().equals(theirs.toString())) {
            throw new IllegalStateException(what + " differs:\n" + ours + "\n" + theirs);
        }
    }

    private void measure() {
        for (var round = -1; round < ROUNDS; round++) {
            var length = round < 0 ? WARM_UP : ROUND;
            for (var operation : operations) {
                var peers = new ArrayList<>(peers(operation, length).entrySet());
                Collections.rotate(peers, round);
                for (var peer : peers) {
                    var cost = peer.getValue().get();
                    if (round >= 0) {
                        costs.computeIfAbsent(peer.getKey(), name -> new LinkedHashMap<>())
                                .computeIfAbsent(operation, o -> new ArrayList<>())
                                .add(cost);
                    }
                }
            }
        }
        for (var operation : operations) {
            print(operation);
        }
    }

    private Map<String, Supplier<Cost>> peers(Operation operation, Duration length) {
        var peers = new LinkedHashMap<String, Supplier<Cost>>();
        peers.put("ours", () -> cost(operation, length, ours));
        if (operation.statement() != null) {
            peers.put("plain Spring", () -> cost(operation, length, spring));
            peers.put(
                    "driver alone",
                    () ->
                            cost(
                                    driver::processorTime,
                                    () ->
                                            Load.Answered.parse(
                                                    driver.ask(
                                                            operation
                                                                    + " run "
                                                                    + length.toSeconds()))));
        }
        return peers;
    }

    private Cost cost(Operation operation, Duration length, Server server) {
        return cost(
                server::processorTime,
                () ->
                        Load.run(
                                length,
                                subject ->
                                        server.ask(
                                                operation.document(),
                                                operation.variables(subject))));
    }

    private Cost cost(Supplier<Duration> processor, Supplier<Load.Answered> load) {
        var server = processor.get();
        var database = databaseTime();
        var answered = load.get();
        return new Cost(
                answered.requests(),
                processor.get().minus(server).toNanos() / 1e6 / answered.requests(),
                databaseTime().minus(database).toNanos() / 1e6 / answered.requests(),
                answered.p99());
    }

    private Duration databaseTime() {
        return neo4j.process().info().totalCpuDuration().orElseThrow();
    }

    private void print(Operation operation) {
        System.out.println(operation.title());
        var ours = Objects.requireNonNull(costs.get("ours")).get(operation);
        costs.forEach((peer, byOperation) -> {
            var rounds = byOperation.get(operation);
            if (rounds != null) {
                System.out.printf(
                        "  %-13s %6d requests, processor ms %6.2f + %6.2f = %6.2f (%s), p99 %5.0f ms, ours ÷ this %.2f%n",
                        peer,
                        rounds.stream().mapToInt(Cost::requests).sum(),
                        median(rounds.stream().mapToDouble(Cost::server)),
                        median(rounds.stream().mapToDouble(Cost::database)),
                        median(rounds.stream().mapToDouble(Cost::sum)),
                        rounds.stream().map(cost -> "%.2f".formatted(cost.sum())).toList(),
                        median(rounds.stream().mapToDouble(Cost::p99)),
                        median(ours.stream().mapToDouble(Cost::sum))
                                / median(rounds.stream().mapToDouble(Cost::sum)));
            }
        });
    }

    private static double median(DoubleStream values) {
        var sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }
}

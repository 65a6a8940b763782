package org.lianzhao.bench;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What fields cost: processor time of the application and of the database per request, on the seed.
 * The prices of {@code graphql/costs.csv} follow it. {@code mvn -Pbench test
 * -Dbench.main=org.lianzhao.bench.FieldCost}
 */
public final class FieldCost {
    private static final String PARK = "{ park(code: \"AUTO_ELECTRONICS\") { %s } }";
    private static final String ZONE = "{ zone(code: \"CQETDZ\") { %s } }";
    private static final int WARM_UP = 30;
    private static final int REQUESTS = 20;

    /** Aliases of one field in a document, so that the request around it weighs little. */
    private static final int ALIASES = 5;

    private final BenchServer server;

    private FieldCost(BenchServer server) {
        this.server = server;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var server = new BenchServer("--lianzhao.edge.limits.cost=1000000000")) {
            var cost = new FieldCost(server);
            System.out.println("per request | application ms | database ms");
            cost.measure("a zone's name", ZONE.formatted("name"));
            cost.measureLists();
            cost.measureReasons();
            cost.measure("gaps", PARK.formatted("gaps { state }"));
            cost.measure("gaps with leadCount", PARK.formatted("gaps { leadCount }"));
            cost.measure(
                    "gaps with 5 leads each",
                    PARK.formatted("gaps { leads { edges { node { rank } } } }"));
            cost.measure(
                    "assignment, quota 100",
                    ZONE.formatted("assignment(quota: 100) { totalMicroPoints }"));
            cost.measure(
                    "100 enterprises by text",
                    "{ enterprises(first: 100, filter: {text: \"电子\"}) { totalCount edges { node { name } } } }");
        }
    }

    private void measureLists() throws IOException, InterruptedException {
        measure("5 lists of 1 lead", PARK.formatted(aliased("leads(first: 1) { totalCount }")));
        measure(
                "5 lists of 100 leads",
                PARK.formatted(aliased("leads(first: 100) { edges { node { rank } } }")));
        measure(
                "5 lists with diversity",
                PARK.formatted(aliased("leads(first: 1, diversity: 0.5) { totalCount }")));
        measure(
                "5 lists with facets",
                PARK.formatted(
                        aliased(
                                "leads(first: 1) { facets { segments { code name count } regions { code } labels { code } buyers { code } } }")));
    }

    private void measureReasons() throws IOException, InterruptedException {
        measure("100 leads", PARK.formatted(leads("rank")));
        measure("100 leads, main reason", PARK.formatted(leads("mainReason { statement }")));
        measure("100 leads, reasons", PARK.formatted(leads("reasons { statement }")));
        measure(
                "100 leads, reasons, evidence",
                PARK.formatted(leads("reasons { statement evidence { source } }")));
        measure(
                "100 leads, reasons, evidence, path",
                PARK.formatted(leads("reasons { statement evidence { source path { id } } }")));
        measure(
                "100 leads, change",
                PARK.formatted(
                        "leads(first: 100, weights: {labels: 1.5}) { edges { node { change { features { feature difference } } } } }"));
    }

    private void measure(String name, String document) throws IOException, InterruptedException {
        for (var i = 0; i < WARM_UP; i++) {
            server.ask(document);
        }
        var application = server.application();
        var database = server.database();
        for (var i = 0; i < REQUESTS; i++) {
            var answer = server.ask(document);
            if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
                throw new IllegalStateException(name + ": " + answer.body());
            }
        }
        System.out.printf(
                "%s | %.1f | %.1f%n",
                name,
                server.application().minus(application).toNanos() / 1e6 / REQUESTS,
                server.database().minus(database).toNanos() / 1e6 / REQUESTS);
    }

    private static String leads(String fields) {
        return "leads(first: 100) { edges { node { " + fields + " } } }";
    }

    private static String aliased(String field) {
        return IntStream.range(0, ALIASES)
                .mapToObj(i -> "a" + i + ": " + field)
                .collect(Collectors.joining(" "));
    }
}

package org.lianzhao.lead;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.lianzhao.LianzhaoApplication;
import org.lianzhao.bench.Market;
import org.lianzhao.lead.engine.CompiledMarket;
import org.lianzhao.lead.engine.EnterpriseRow;
import org.lianzhao.lead.engine.LeadRanking;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.filter.PlainFilter;
import org.lianzhao.lead.reading.CandidateReader;
import org.lianzhao.lead.reading.MarketReader;
import org.lianzhao.lead.reading.ParkReader;
import org.lianzhao.lead.reading.SnapshotReader;
import org.lianzhao.lead.score.PlainRanking;
import org.lianzhao.lead.score.Scorer;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.snapshot.LeadSnapshots;
import org.lianzhao.local.LocalNeo4j;
import org.lianzhao.platform.GraphVersion;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Times against a forked Neo4j that holds the market: rebuilding, from commit to visible, and the
 * plain implementation with its Cypher. Too slow for JMH, so each is timed a few times. {@code mvn
 * -Pbench test -Dbench.main=org.lianzhao.lead.GraphMeasurements}
 */
public final class GraphMeasurements {
    private static final String PARK = "AUTO_ELECTRONICS";
    private static final int BATCH = 5_000;
    private static final int PLAIN = 100_000;

    private static final String LOAD =
            """
            UNWIND $rows AS row
            CREATE (e:Enterprise {key: row.key, name: row.name, adcode: row.region})
            WITH e, row
            CALL (e, row) {
              MATCH (r:Region {adcode: row.region})
              CREATE (e)-[:LOCATED_IN {evidenceId: 'located-in-' + row.key}]->(r)
            }
            CALL (e, row) {
              UNWIND row.operations AS o
              MATCH (s:ChainSegment {code: o.segment})
              CREATE (e)-[:OPERATES_IN {confidence: o.confidence, evidenceId: 'operates-in-' + row.key + o.segment}]->(s)
            }
            """;

    private static final String RENAME =
            "MATCH (e:Enterprise {key: $key}) SET e.name = e.name + '（改）'";

    private final ParkReader parks;
    private final CandidateReader candidates;
    private final MarketReader markets;
    private final SnapshotReader reading;
    private final LeadSnapshots snapshots;
    private final Weights weights;
    private final Neo4jClient neo4j;
    private final GraphVersion version;
    private final TransactionTemplate transaction;
    private long start;

    private GraphMeasurements(ConfigurableApplicationContext context) {
        parks = context.getBean(ParkReader.class);
        candidates = context.getBean(CandidateReader.class);
        markets = context.getBean(MarketReader.class);
        reading = context.getBean(SnapshotReader.class);
        snapshots = context.getBean(LeadSnapshots.class);
        weights = context.getBean(Weights.class);
        neo4j = context.getBean(Neo4jClient.class);
        version = context.getBean(GraphVersion.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    public static void main(String[] args) {
        try (var server = LocalNeo4j.temporary();
                var context =
                        new SpringApplicationBuilder(LianzhaoApplication.class)
                                .run(
                                        "--server.port=0",
                                        "--spring.neo4j.uri=" + server.uri(),
                                        "--spring.neo4j.authentication.username="
                                                + server.username(),
                                        "--spring.neo4j.authentication.password="
                                                + server.password())) {
            new GraphMeasurements(context).measure(new Market());
        }
    }

    private void measure(Market market) {
        System.out.println(market.source());
        timed("load", 1, () -> load(all(market)));
        timed("read all enterprises", 3, () -> reading.enterprises().columns().size());
        timed("rebuild, all parks", 1, () -> snapshots.current().columns().size());
        var changed = market.rows().stream().filter(r -> !r.operations().isEmpty()).toList();
        var name = changed.getFirst().key();
        var trade = reading.trade();
        timed("make the market", 6, () -> markets.market(trade).concerns(List.of()) ? 1 : 0);
        timed("read a park", 6, () -> profile().segments().size());
        timed("read one enterprise", 6, () -> reading.rows(List.of(name)).size());
        timed("read the version", 6, () -> version.current().length());
        timed("parks with focus", 3, () -> reading.parksWithFocus().size());
        var waits = new ArrayList<Long>();
        for (var i = 0; i < 12; i++) {
            waits.add(commitToVisible(changed.get(i * 100).key()));
        }
        System.out.println("commit to visible, ms: " + waits);
        var keys = market.active(PLAIN).stream().map(EnterpriseRow::key).toList();
        System.out.println(keys.size() + " enterprises for the plain implementation");
        timed("plain with Cypher", 3, () -> plain(keys));
        timed("rerank", 20, () -> rerank());
    }

    private int load(List<EnterpriseRow> rows) {
        for (var from = 0; from < rows.size(); from += BATCH) {
            var batch =
                    rows.subList(from, Math.min(rows.size(), from + BATCH)).stream()
                            .map(GraphMeasurements::properties)
                            .toList();
            neo4j.query("MATCH (e:Enterprise) WHERE e.key IN $keys DETACH DELETE e")
                    .bind(batch.stream().map(row -> row.get("key")).toList())
                    .to("keys")
                    .run();
            neo4j.query(LOAD).bind(batch).to("rows").run();
        }
        transaction.executeWithoutResult(status -> version.advance("load", null));
        return rows.size();
    }

    private static Map<String, Object> properties(EnterpriseRow row) {
        return Map.of(
                "key",
                row.key(),
                "name",
                row.name(),
                "region",
                Objects.requireNonNullElse(row.region(), ""),
                "operations",
                row.operations().entrySet().stream()
                        .map(o ->
                                Map.<String, Object>of(
                                        "segment",
                                        o.getKey(),
                                        "confidence",
                                        o.getValue().confidence()))
                        .toList());
    }

    /** Milliseconds from before the commit until a list shows the new name. */
    private long commitToVisible(String key) {
        transaction.executeWithoutResult(status -> {
            neo4j.query(RENAME).bind(key).to("key").run();
            version.advance(key, List.of(key));
            start = System.nanoTime();
        });
        while (true) {
            var columns = snapshots.current().columns();
            if (columns.name(columns.row(key)).endsWith("（改）")) {
                return (System.nanoTime() - start) / 1_000_000;
            }
        }
    }

    /** The market, and copies until as many work in a segment as the plain way is asked for. */
    private static List<EnterpriseRow> all(Market market) {
        var rows = new TreeMap<String, EnterpriseRow>();
        market.rows().forEach(row -> rows.put(row.key(), row));
        market.active(PLAIN).forEach(row -> rows.putIfAbsent(row.key(), row));
        return List.copyOf(rows.values());
    }

    private ParkProfile profile() {
        return Objects.requireNonNull(parks.profile(PARK, markets.market(reading.trade())));
    }

    private int plain(Collection<String> keys) {
        var profile = profile();
        var kept = PlainFilter.apply(profile, candidates.candidates(profile, keys)).kept();
        return PlainRanking.of(profile, new Scorer(profile, weights), kept).size();
    }

    private int rerank() {
        var ranking =
                new LeadRanking(
                        Objects.requireNonNull(snapshots.current().park(PARK)),
                        weights,
                        CompiledMarket.WINNABLE);
        return ranking.size() + ranking.top(20).size();
    }

    private static void timed(String what, int times, Supplier<Integer> work) {
        for (var i = 0; i < times; i++) {
            var from = System.nanoTime();
            var result = work.get();
            System.out.printf("%s: %.1f ms (%d)%n", what, (System.nanoTime() - from) / 1e6, result);
        }
    }
}

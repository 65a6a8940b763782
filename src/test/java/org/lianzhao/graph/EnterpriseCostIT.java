package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.OwnDatabase;
import org.lianzhao.platform.Role;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.ProfiledPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * What a page of enterprises costs in a graph of 500 and in one of 5,000 made-up enterprises, of
 * which the same 50 are what the filters ask for. Planned anew for each size.
 */
@SpringBootTest(properties = "lianzhao.seed.load-when-empty=false")
@OwnDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnterpriseCostIT {
    private static final int SMALL = 500;
    private static final int LARGE = 5_000;

    private static final String WANTED =
            """
            CREATE (s:ChainSegment {code: 'S1', chain: 'WANTED', name: '罕见总成'})
            CREATE (below:ChainSegment {code: 'S11', chain: 'WANTED', name: '罕见环节'})-[:PART_OF]->(s)
            CREATE (l:Label {code: 'SINGLE_CHAMPION'}), (p:Product {name: '罕见件'})
            CREATE (c:Chamber {key: 'C', name: '商会'})
            WITH below, l, p, c
            UNWIND range(1, 50) AS i
            CREATE (e:Enterprise {key: 'W' + i, name: '企业' + 1000 * i, adcode: '500108', kind: 'MAKER'})
            CREATE (e)-[:OPERATES_IN]->(below), (e)-[:HOLDS]->(l), (e)-[:MAKES]->(p), (c)-[:HAS_MEMBER]->(e)
            """;

    private static final String OTHERS =
            """
            MERGE (s:ChainSegment {code: 'S2', chain: 'OTHER', name: '其他环节'})
            MERGE (l:Label {code: 'LISTED_COMPANY'})
            WITH s, l
            UNWIND range($from, $to) AS i
            CREATE (e:Enterprise {key: 'O' + i, name: '企业' + i, legalName: '某某' + i + '有限公司', adcode: '330200',
              kind: 'MAKER'})
            CREATE (e)-[:OPERATES_IN]->(s), (e)-[:HOLDS]->(l)
            FOREACH (common IN CASE WHEN i % 10 = 0 THEN [1] ELSE [] END |
              CREATE (e)-[:MAKES]->(:Product {name: '常见件' + i}))
            """;

    private static final Viewer STAFF = new Viewer("u", "某人", Role.AUDITOR, null, null);
    private static final Viewer CHAMBER = new Viewer("c", "商会", Role.CHAMBER, null, "C");

    @Autowired Driver driver;

    private final Map<String, Long> small = new HashMap<>();
    private final Map<String, Long> large = new LinkedHashMap<>();

    private static Map<String, EnterpriseQuery> queries() {
        var none = EnterpriseFilter.NONE;
        var segment = new EnterpriseFilter(null, "S1", null, null, null, null);
        var queries = new LinkedHashMap<String, EnterpriseQuery>();
        queries.put("none", query(none, "NAME", "ASC", STAFF));
        queries.put("none, last names first", query(none, "NAME", "DESC", STAFF));
        queries.put("none, by key", query(none, "KEY", "ASC", STAFF));
        queries.put("none, last keys first", query(none, "KEY", "DESC", STAFF));
        queries.put("segment", query(segment, "NAME", "ASC", STAFF));
        queries.put("segment, last names first", query(segment, "NAME", "DESC", STAFF));
        queries.put(
                "chain",
                query(
                        new EnterpriseFilter("WANTED", null, null, null, null, null),
                        "NAME",
                        "ASC",
                        STAFF));
        queries.put(
                "label",
                query(
                        new EnterpriseFilter(
                                null, null, null, LabelType.SINGLE_CHAMPION, null, null),
                        "NAME",
                        "ASC",
                        STAFF));
        queries.put(
                "region",
                query(
                        new EnterpriseFilter(null, null, "500000", null, null, null),
                        "NAME",
                        "ASC",
                        STAFF));
        queries.put("none, of a chamber", query(none, "NAME", "ASC", CHAMBER));
        queries.put("text", query(text("罕见件"), "RELEVANCE", "DESC", STAFF));
        queries.put("text of a segment", query(text("罕见总成"), "RELEVANCE", "DESC", STAFF));
        queries.put("text of a tenth", query(text("常见件"), "RELEVANCE", "DESC", STAFF));
        return queries;
    }

    private static EnterpriseFilter text(String text) {
        return new EnterpriseFilter(null, null, null, null, null, text);
    }

    private static EnterpriseQuery query(
            EnterpriseFilter filter, String field, String direction, Viewer viewer) {
        var order =
                new EnterpriseOrder(
                        EnterpriseOrderField.valueOf(field), OrderDirection.valueOf(direction));
        return EnterpriseQuery.of(filter, order, 20, null, viewer);
    }

    @BeforeAll
    void profileAtTwoSizes() {
        run(WANTED, Map.of());
        run(OTHERS, Map.of("from", 1, "to", SMALL));
        queries().forEach((name, query) -> small.put(name, hits(name, query)));
        run(OTHERS, Map.of("from", SMALL + 1, "to", LARGE));
        queries().forEach((name, query) -> large.put(name, hits(name, query)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "none, last names first",
                "none, by key",
                "none, last keys first",
                "segment",
                "segment, last names first",
                "chain",
                "label",
                "region",
                "none, of a chamber",
                "text",
                "text of a segment"
            })
    void costsTheSameInALargerGraph(String name) {
        assertThat(cost(large, name))
                .isLessThanOrEqualTo(Math.round(1.05 * cost(small, name)) + 10);
    }

    @Test
    void growsWithWhatATextFinds() {
        assertThat((double) cost(large, "text of a tenth") / cost(small, "text of a tenth"))
                .isBetween(2.0, 1.1 * LARGE / SMALL);
    }

    @Test
    void looksForEvidenceInTheTypeItsKeyNames() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("keys", List.of("operates-in-1", "supplies-1"));
        parameters.put("park", null);
        try (var session = driver.session()) {
            var result = session.run("PROFILE " + EvidenceRepository.BY_KEYS, parameters);
            result.list();
            assertThat(touched(result.consume().profile())).isEqualTo(2);
        }
    }

    /** How many operators asked the database for something. */
    private static long touched(ProfiledPlan plan) {
        return (plan.dbHits() > 0 ? 1 : 0)
                + plan.children().stream().mapToLong(EnterpriseCostIT::touched).sum();
    }

    private static long cost(Map<String, Long> hits, String name) {
        return Objects.requireNonNull(hits.get(name), name);
    }

    private long hits(String name, EnterpriseQuery query) {
        var statement =
                query.entry() == EnterpriseEntry.TEXT
                        ? EnterpriseSearchRepository.PAGE
                        : EnterpriseListRepository.statement(query);
        try (var session = driver.session()) {
            var result =
                    session.run("CYPHER replan=force PROFILE " + statement, query.pageParameters());
            assertThat(result.list()).as(name).isNotEmpty();
            return hits(result.consume().profile());
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits() + plan.children().stream().mapToLong(EnterpriseCostIT::hits).sum();
    }

    private void run(String statement, Map<String, @Nullable Object> parameters) {
        try (var session = driver.session()) {
            for (var each : List.of(statement, "CALL db.resampleOutdatedIndexes()")) {
                session.run(each, parameters).consume();
            }
        }
    }
}

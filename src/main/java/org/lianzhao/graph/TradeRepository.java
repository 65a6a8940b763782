package org.lianzhao.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Trade partners of many enterprises at once: who supplies whom, one row per partner whatever the
 * number of products.
 */
@Repository
@Transactional(readOnly = true)
class TradeRepository {
    static final String CUSTOMERS =
            """
            UNWIND $keys AS key
            MATCH (e:Enterprise {key: key})
            CALL (e) {
              MATCH (e)-[:SUPPLIES]->(partner:Enterprise)
              WHERE $chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(partner) }
              RETURN DISTINCT partner
            }
            WITH key, partner ORDER BY partner.name, partner.key
            WITH key, collect(partner) AS partners
            RETURN key, size(partners) AS total, [p IN partners
              WHERE $afterKey IS NULL OR p.name > $afterName OR (p.name = $afterName AND p.key > $afterKey)
            ][0..$limit] AS page
            """;

    static final String SUPPLIERS =
            """
            UNWIND $keys AS key
            MATCH (e:Enterprise {key: key})
            CALL (e) {
              MATCH (e)<-[:SUPPLIES]-(partner:Enterprise)
              WHERE $chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(partner) }
              RETURN DISTINCT partner
            }
            WITH key, partner ORDER BY partner.name, partner.key
            WITH key, collect(partner) AS partners
            RETURN key, size(partners) AS total, [p IN partners
              WHERE $afterKey IS NULL OR p.name > $afterName OR (p.name = $afterName AND p.key > $afterKey)
            ][0..$limit] AS page
            """;

    private final Neo4jClient neo4j;

    TradeRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /**
     * One page of partners per enterprise key; every key gets one, empty where it has no partner.
     */
    Map<String, PagedList<Enterprise>> partners(
            TradeSide side,
            Collection<String> enterprises,
            int first,
            @Nullable String after,
            Viewer viewer) {
        var list = side.name();
        var page = PageRequest.of(first, after, list, 2);
        var pages = new LinkedHashMap<String, PagedList<Enterprise>>();
        enterprises.forEach(key -> pages.put(key, page(page, list, List.of(), 0)));
        neo4j.query(side == TradeSide.CUSTOMERS ? CUSTOMERS : SUPPLIERS)
                .bind(List.copyOf(enterprises))
                .to("keys")
                .bind(viewer.chamber())
                .to("chamber")
                .bind(page.afterValue(0))
                .to("afterName")
                .bind(page.afterValue(1))
                .to("afterKey")
                .bind(first + 1)
                .to("limit")
                .fetchAs(Record.class)
                .mappedBy((types, row) -> row)
                .all()
                .forEach(row ->
                        pages.put(
                                row.get("key").asString(),
                                page(
                                        page,
                                        list,
                                        new ArrayList<>(
                                                row.get("page")
                                                        .asList(v ->
                                                                GraphObjects.enterprise(
                                                                        v.asNode()))),
                                        row.get("total").asLong())));
        return pages;
    }

    private static PagedList<Enterprise> page(
            PageRequest page, String list, List<Enterprise> rows, long total) {
        return PagedList.of(
                page, rows, total, e -> new Keyset(list, List.of(e.name(), e.key())), e -> e);
    }
}

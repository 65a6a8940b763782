package org.lianzhao.graph;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.Viewer;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Trade partners of many enterprises at once: who supplies whom, one row per partner whatever the
 * number of products.
 */
@Repository
class TradeRepository {
    /** Of a relation both ends are matched; the side says at which the partner must stand. */
    static final String PARTNERS =
            """
            UNWIND $keys AS key
            MATCH (e:Enterprise {key: key})
            CALL (e) {
              MATCH (e)-[supply:SUPPLIES]-(partner:Enterprise)
              WHERE endNode(supply) = CASE $side WHEN 'CUSTOMERS' THEN partner ELSE e END
                AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(partner) })
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
        Statement.shown(neo4j, PARTNERS)
                .with("keys", enterprises)
                .with("side", side.name())
                .with("chamber", viewer.chamber())
                .with("afterName", page.afterValue(0))
                .with("afterKey", page.afterValue(1))
                .with("limit", first + 1)
                .list()
                .forEach(row -> {
                    var partners = row.get("page").asList(GraphObjects::enterprise);
                    var total = row.get("total").asLong();
                    pages.put(row.get("key").asString(), page(page, list, partners, total));
                });
        return pages;
    }

    private static PagedList<Enterprise> page(
            PageRequest page, String list, List<Enterprise> rows, long total) {
        return PagedList.of(
                page, rows, total, e -> new Keyset(list, List.of(e.name(), e.key())), e -> e);
    }
}

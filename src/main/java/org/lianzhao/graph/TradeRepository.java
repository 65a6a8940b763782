package org.lianzhao.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Relationship;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Trade partners of many enterprises at once: who supplies whom, one row per partner with all that
 * is supplied, whatever the number of products.
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
              RETURN partner, CASE WHEN $supplies THEN collect(supply) ELSE [] END AS supplies
            }
            WITH key, e, partner, supplies ORDER BY partner.name, partner.key
            WITH key, e, collect({partner: partner, supplies: supplies}) AS partners
            RETURN key, e, size(partners) AS total, [p IN partners
              WHERE $afterKey IS NULL OR p.partner.name > $afterName
                OR (p.partner.name = $afterName AND p.partner.key > $afterKey)
            ][0..$limit] AS page
            """;

    private static final Comparator<Supply> BY_PRODUCT =
            Comparator.comparing(Supply::product).thenComparing(supply -> supply.evidence().key());

    private final Neo4jClient neo4j;

    TradeRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /**
     * One page of partners per enterprise key; every key gets one, empty where it has no partner.
     *
     * @param supplies whether to read what is supplied
     */
    Map<String, PagedList<Enterprise>> partners(
            TradeSide side,
            Collection<String> enterprises,
            int first,
            @Nullable String after,
            boolean supplies,
            Viewer viewer) {
        var list = side.name();
        var page = PageRequest.of(first, after, list, 2);
        var pages = new LinkedHashMap<String, PagedList<Enterprise>>();
        enterprises.forEach(key -> pages.put(key, page(page, list, List.of(), 0)));
        Statement.shown(neo4j, PARTNERS)
                .with("keys", enterprises)
                .with("side", side.name())
                .with("chamber", viewer.chamber())
                .with("supplies", supplies)
                .with("afterName", page.afterValue(0))
                .with("afterKey", page.afterValue(1))
                .with("limit", first + 1)
                .list()
                .forEach(row -> {
                    var enterprise = GraphObjects.enterprise(row.get("e"));
                    var partners = row.get("page").asList(found -> Row.of(side, enterprise, found));
                    var total = row.get("total").asLong();
                    pages.put(row.get("key").asString(), page(page, list, partners, total));
                });
        return pages;
    }

    /** A partner, with the relations to it where these are read. */
    private record Row(Enterprise partner, List<Supply> supplies) {
        static Row of(TradeSide side, Enterprise enterprise, Value found) {
            var partner = GraphObjects.enterprise(found.get("partner"));
            var isCustomer = side == TradeSide.CUSTOMERS;
            var supplier = isCustomer ? enterprise : partner;
            var customer = isCustomer ? partner : enterprise;
            return new Row(
                    partner,
                    found.get("supplies").asList(Value::asRelationship).stream()
                            .map(r -> supply(r, supplier, customer))
                            .sorted(BY_PRODUCT)
                            .toList());
        }

        Keyset position(String list) {
            return new Keyset(list, List.of(partner.name(), partner.key()));
        }
    }

    private static Supply supply(Relationship r, Enterprise supplier, Enterprise customer) {
        return new Supply(
                r.get("product").asString(),
                GraphObjects.text(r, "segment"),
                r.get("tier").isNull() ? null : r.get("tier").asInt(),
                GraphObjects.date(r, "since"),
                GraphObjects.date(r, "until"),
                r.get("unsplit").asBoolean(false),
                GraphObjects.evidence(r, supplier, customer));
    }

    private static PagedList<Enterprise> page(
            PageRequest page, String list, List<Row> rows, long total) {
        return PagedList.ofEdges(
                page,
                rows,
                total,
                row -> row.position(list),
                (row, cursor) -> new TradePartner(row.partner(), cursor, row.supplies()));
    }
}

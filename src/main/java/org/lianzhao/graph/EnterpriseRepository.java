package org.lianzhao.graph;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class EnterpriseRepository {
    private static final String CONDITIONS =
            """
            ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($region IS NULL OR e.adcode STARTS WITH $region)
              AND ($chain IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment {chain: $chain}) })
              AND ($segment IS NULL
                OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: $segment}) })
              AND ($label IS NULL OR EXISTS { (e)-[:HOLDS]->(:Label {code: $label}) })
              AND ($text IS NULL OR e.name CONTAINS $text OR e.legalName CONTAINS $text
                OR EXISTS { (e)-[:MAKES]->(p:Product) WHERE p.name CONTAINS $text })
            """;

    private static final String COUNT_AND_MATCH =
            """
            CALL () { MATCH (e:Enterprise) WHERE $counted AND (
            """
                    + CONDITIONS
                    + """
                    ) RETURN count(e) AS total }
                    OPTIONAL CALL () {
                      MATCH (e:Enterprise) WHERE
                    """
                    + CONDITIONS
                    + """
                      WITH e, CASE $order WHEN 'NAME' THEN e.name WHEN 'REGION' THEN coalesce(e.adcode, '999999')
                        ELSE e.key END AS sort
                    """;

    static final String PAGE_ASCENDING =
            COUNT_AND_MATCH
                    + """
                      WHERE $afterKey IS NULL OR sort > $afterSort OR (sort = $afterSort AND e.key > $afterKey)
                      RETURN e, sort ORDER BY sort, e.key LIMIT $limit
                    }
                    RETURN e, sort, total
                    """;

    static final String PAGE_DESCENDING =
            COUNT_AND_MATCH
                    + """
                      WHERE $afterKey IS NULL OR sort < $afterSort OR (sort = $afterSort AND e.key < $afterKey)
                      RETURN e, sort ORDER BY sort DESC, e.key DESC LIMIT $limit
                    }
                    RETURN e, sort, total
                    """;

    static final String BY_KEYS =
            """
            MATCH (e:Enterprise)
            WHERE e.key IN $keys
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
            RETURN e ORDER BY e.key
            """;

    private final Neo4jClient neo4j;

    EnterpriseRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    Optional<Enterprise> find(String key, Viewer viewer) {
        return findAll(List.of(key), viewer).stream().findFirst();
    }

    /** Of these, a chamber account sees the members of its chamber. */
    List<Enterprise> findAll(Collection<String> keys, Viewer viewer) {
        return List.copyOf(
                neo4j.query(BY_KEYS)
                        .bind(keys)
                        .to("keys")
                        .bind(viewer.chamber())
                        .to("chamber")
                        .fetchAs(Enterprise.class)
                        .mappedBy((types, row) -> GraphObjects.enterprise(row.get("e").asNode()))
                        .all());
    }

    /**
     * One page in that order. The count costs a scan of its own, so it is made only where asked
     * for; else it is -1.
     */
    PagedList<Enterprise> page(
            EnterpriseFilter filter,
            EnterpriseOrder order,
            int first,
            @Nullable String after,
            boolean counted,
            Viewer viewer) {
        var list = "enterprises " + order + filter.digest();
        var page = PageRequest.of(first, after, list, 2);
        var rows =
                List.copyOf(
                        neo4j.query(
                                        order.direction() == OrderDirection.ASC
                                                ? PAGE_ASCENDING
                                                : PAGE_DESCENDING)
                                .bind(
                                        filter.region() == null
                                                ? null
                                                : Region.prefix(filter.region()))
                                .to("region")
                                .bind(filter.chain())
                                .to("chain")
                                .bind(filter.segment())
                                .to("segment")
                                .bind(filter.label() == null ? null : filter.label().name())
                                .to("label")
                                .bind(filter.text())
                                .to("text")
                                .bind(viewer.chamber())
                                .to("chamber")
                                .bind(counted)
                                .to("counted")
                                .bind(order.field().name())
                                .to("order")
                                .bind(page.afterValue(0))
                                .to("afterSort")
                                .bind(page.afterValue(1))
                                .to("afterKey")
                                .bind(first + 1)
                                .to("limit")
                                .fetchAs(Row.class)
                                .mappedBy((types, row) -> Row.of(row))
                                .all());
        var total = counted ? rows.getFirst().total() : -1;
        var found = rows.stream().filter(r -> r.enterprise() != null).toList();
        return PagedList.of(
                page,
                found,
                total,
                r -> new Keyset(list, List.of(r.sort(), r.required().key())),
                Row::required);
    }

    /** The count comes with every row, and alone where the page is empty. */
    private record Row(@Nullable Enterprise enterprise, String sort, long total) {
        static Row of(Record row) {
            var e = row.get("e");
            return new Row(
                    e.isNull() ? null : GraphObjects.enterprise(e.asNode()),
                    row.get("sort").asString(""),
                    row.get("total").asLong());
        }

        Enterprise required() {
            return Objects.requireNonNull(enterprise);
        }
    }
}

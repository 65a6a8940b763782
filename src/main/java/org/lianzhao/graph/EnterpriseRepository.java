package org.lianzhao.graph;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
class EnterpriseRepository {
    static final String PAGE_ASCENDING =
            """
            MATCH (e:Enterprise)
            WHERE ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($region IS NULL OR e.adcode STARTS WITH $region)
              AND ($chain IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment {chain: $chain}) })
              AND ($segment IS NULL
                OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: $segment}) })
              AND ($label IS NULL OR EXISTS { (e)-[:HOLDS]->(:Label {code: $label}) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
              AND ($text IS NULL OR e.name CONTAINS $text OR e.legalName CONTAINS $text
                OR any(former IN e.formerNames WHERE former CONTAINS $text)
                OR EXISTS { (e)-[:MAKES]->(p:Product) WHERE p.name CONTAINS $text })
            WITH e, CASE $order WHEN 'NAME' THEN e.name WHEN 'REGION' THEN coalesce(e.adcode, '999999')
              ELSE e.key END AS sort
            WHERE $afterKey IS NULL OR sort > $afterSort OR (sort = $afterSort AND e.key > $afterKey)
            RETURN e, sort ORDER BY sort, e.key LIMIT $limit
            """;

    static final String PAGE_DESCENDING =
            """
            MATCH (e:Enterprise)
            WHERE ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($region IS NULL OR e.adcode STARTS WITH $region)
              AND ($chain IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment {chain: $chain}) })
              AND ($segment IS NULL
                OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: $segment}) })
              AND ($label IS NULL OR EXISTS { (e)-[:HOLDS]->(:Label {code: $label}) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
              AND ($text IS NULL OR e.name CONTAINS $text OR e.legalName CONTAINS $text
                OR any(former IN e.formerNames WHERE former CONTAINS $text)
                OR EXISTS { (e)-[:MAKES]->(p:Product) WHERE p.name CONTAINS $text })
            WITH e, CASE $order WHEN 'NAME' THEN e.name WHEN 'REGION' THEN coalesce(e.adcode, '999999')
              ELSE e.key END AS sort
            WHERE $afterKey IS NULL OR sort < $afterSort OR (sort = $afterSort AND e.key < $afterKey)
            RETURN e, sort ORDER BY sort DESC, e.key DESC LIMIT $limit
            """;

    static final String COUNT =
            """
            MATCH (e:Enterprise)
            WHERE ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($region IS NULL OR e.adcode STARTS WITH $region)
              AND ($chain IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment {chain: $chain}) })
              AND ($segment IS NULL
                OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: $segment}) })
              AND ($label IS NULL OR EXISTS { (e)-[:HOLDS]->(:Label {code: $label}) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
              AND ($text IS NULL OR e.name CONTAINS $text OR e.legalName CONTAINS $text
                OR any(former IN e.formerNames WHERE former CONTAINS $text)
                OR EXISTS { (e)-[:MAKES]->(p:Product) WHERE p.name CONTAINS $text })
            RETURN count(e) AS total
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
        return Statement.of(neo4j, BY_KEYS)
                .with("keys", keys)
                .with("chamber", viewer.chamber())
                .list(EnterpriseRepository::enterprise);
    }

    /** One page in that order; the count is made only where asked for, else it is -1. */
    PagedList<Enterprise> page(
            EnterpriseFilter filter,
            EnterpriseOrder order,
            int first,
            @Nullable String after,
            boolean counted,
            Viewer viewer) {
        var list = "enterprises " + order + filter.digest();
        var page = PageRequest.of(first, after, list, 2);
        var total = counted ? count(filter, viewer) : -1;
        var statement = order.direction() == OrderDirection.ASC ? PAGE_ASCENDING : PAGE_DESCENDING;
        var rows =
                filtered(statement, filter, viewer)
                        .with("order", order.field().name())
                        .with("afterSort", page.afterValue(0))
                        .with("afterKey", page.afterValue(1))
                        .with("limit", first + 1)
                        .list();
        return PagedList.of(
                page, rows, total, row -> position(list, row), EnterpriseRepository::enterprise);
    }

    private long count(EnterpriseFilter filter, Viewer viewer) {
        return filtered(COUNT, filter, viewer).one(row -> row.get("total").asLong()).orElseThrow();
    }

    private Statement filtered(String statement, EnterpriseFilter filter, Viewer viewer) {
        var region = filter.region();
        var label = filter.label();
        var kinds = filter.kinds();
        return Statement.of(neo4j, statement)
                .with("region", region == null ? null : Adcode.prefix(region))
                .with("chain", filter.chain())
                .with("segment", filter.segment())
                .with("label", label == null ? null : label.name())
                .with("kinds", kinds == null ? null : kinds.stream().map(Enum::name).toList())
                .with("text", filter.text())
                .with("chamber", viewer.chamber());
    }

    private static Enterprise enterprise(Record row) {
        return GraphObjects.enterprise(row.get("e").asNode());
    }

    private static Keyset position(String list, Record row) {
        return new Keyset(list, List.of(row.get("sort").asString(), enterprise(row).key()));
    }

    static final String FOUND =
            """
            MATCH (e:Enterprise)
            WHERE e.name CONTAINS $text OR e.legalName CONTAINS $text
              OR EXISTS { (e)-[:MAKES]->(p:Product) WHERE p.name CONTAINS $text }
              OR EXISTS { (e)-[:OPERATES_IN]->(s:ChainSegment) WHERE s.name CONTAINS $text }
            RETURN e.key AS key
            """;

    java.util.Set<String> found(String text) {
        return java.util.Set.copyOf(
                Statement.of(neo4j, FOUND)
                        .with("text", text)
                        .list(row -> row.get("key").asString()));
    }
}

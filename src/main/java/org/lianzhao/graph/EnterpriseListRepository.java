package org.lianzhao.graph;

import java.util.List;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Pages of enterprises without a text. Each statement enters where its name says, so that what it
 * looks at grows with what it finds there and not with the graph.
 */
@Repository
class EnterpriseListRepository {
    static final String OF_CHAMBER =
            """
            MATCH (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e:Enterprise)
            WITH DISTINCT e
            WHERE ($segment IS NULL
                OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: $segment}) })
              AND ($region IS NULL OR e.adcode STARTS WITH $region)
              AND ($label IS NULL OR EXISTS { (e)-[:HOLDS]->(:Label {code: $label}) })
              AND ($chain IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment {chain: $chain}) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            WITH e, CASE $order WHEN 'NAME' THEN e.name WHEN 'REGION' THEN coalesce(e.adcode, '999999') ELSE e.key END AS sort
            WHERE CASE $direction WHEN 'ASC' THEN sort > $afterSort OR (sort = $afterSort AND e.key > $afterKey)
              ELSE sort < $afterSort OR (sort = $afterSort AND e.key < $afterKey) END
            RETURN e, sort
            ORDER BY CASE $direction WHEN 'ASC' THEN sort END, CASE $direction WHEN 'ASC' THEN e.key END,
              CASE $direction WHEN 'DESC' THEN sort END DESC, CASE $direction WHEN 'DESC' THEN e.key END DESC
            LIMIT $limit
            """;

    static final String OF_SEGMENT =
            """
            MATCH (:ChainSegment {code: $segment})<-[:PART_OF*0..3]-(:ChainSegment)<-[:OPERATES_IN]-(e:Enterprise)
            WITH DISTINCT e
            WHERE ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($region IS NULL OR e.adcode STARTS WITH $region)
              AND ($label IS NULL OR EXISTS { (e)-[:HOLDS]->(:Label {code: $label}) })
              AND ($chain IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment {chain: $chain}) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            WITH e, CASE $order WHEN 'NAME' THEN e.name WHEN 'REGION' THEN coalesce(e.adcode, '999999') ELSE e.key END AS sort
            WHERE CASE $direction WHEN 'ASC' THEN sort > $afterSort OR (sort = $afterSort AND e.key > $afterKey)
              ELSE sort < $afterSort OR (sort = $afterSort AND e.key < $afterKey) END
            RETURN e, sort
            ORDER BY CASE $direction WHEN 'ASC' THEN sort END, CASE $direction WHEN 'ASC' THEN e.key END,
              CASE $direction WHEN 'DESC' THEN sort END DESC, CASE $direction WHEN 'DESC' THEN e.key END DESC
            LIMIT $limit
            """;

    static final String IN_REGION =
            """
            MATCH (e:Enterprise) WHERE e.adcode STARTS WITH $region
            WITH DISTINCT e
            WHERE ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($label IS NULL OR EXISTS { (e)-[:HOLDS]->(:Label {code: $label}) })
              AND ($chain IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment {chain: $chain}) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            WITH e, CASE $order WHEN 'NAME' THEN e.name WHEN 'REGION' THEN coalesce(e.adcode, '999999') ELSE e.key END AS sort
            WHERE CASE $direction WHEN 'ASC' THEN sort > $afterSort OR (sort = $afterSort AND e.key > $afterKey)
              ELSE sort < $afterSort OR (sort = $afterSort AND e.key < $afterKey) END
            RETURN e, sort
            ORDER BY CASE $direction WHEN 'ASC' THEN sort END, CASE $direction WHEN 'ASC' THEN e.key END,
              CASE $direction WHEN 'DESC' THEN sort END DESC, CASE $direction WHEN 'DESC' THEN e.key END DESC
            LIMIT $limit
            """;

    static final String WITH_LABEL =
            """
            MATCH (:Label {code: $label})<-[:HOLDS]-(e:Enterprise)
            WITH DISTINCT e
            WHERE ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($chain IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment {chain: $chain}) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            WITH e, CASE $order WHEN 'NAME' THEN e.name WHEN 'REGION' THEN coalesce(e.adcode, '999999') ELSE e.key END AS sort
            WHERE CASE $direction WHEN 'ASC' THEN sort > $afterSort OR (sort = $afterSort AND e.key > $afterKey)
              ELSE sort < $afterSort OR (sort = $afterSort AND e.key < $afterKey) END
            RETURN e, sort
            ORDER BY CASE $direction WHEN 'ASC' THEN sort END, CASE $direction WHEN 'ASC' THEN e.key END,
              CASE $direction WHEN 'DESC' THEN sort END DESC, CASE $direction WHEN 'DESC' THEN e.key END DESC
            LIMIT $limit
            """;

    static final String OF_CHAIN =
            """
            MATCH (:ChainSegment {chain: $chain})<-[:OPERATES_IN]-(e:Enterprise)
            WITH DISTINCT e
            WHERE ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            WITH e, CASE $order WHEN 'NAME' THEN e.name WHEN 'REGION' THEN coalesce(e.adcode, '999999') ELSE e.key END AS sort
            WHERE CASE $direction WHEN 'ASC' THEN sort > $afterSort OR (sort = $afterSort AND e.key > $afterKey)
              ELSE sort < $afterSort OR (sort = $afterSort AND e.key < $afterKey) END
            RETURN e, sort
            ORDER BY CASE $direction WHEN 'ASC' THEN sort END, CASE $direction WHEN 'ASC' THEN e.key END,
              CASE $direction WHEN 'DESC' THEN sort END DESC, CASE $direction WHEN 'DESC' THEN e.key END DESC
            LIMIT $limit
            """;

    static final String ALL_BY_NAME_UP =
            """
            MATCH (e:Enterprise)
            WHERE e.name >= $afterSort AND NOT (e.name = $afterSort AND e.key <= $afterKey)
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            RETURN e, e.name AS sort ORDER BY sort, e.key LIMIT $limit
            """;

    static final String ALL_BY_NAME_DOWN =
            """
            MATCH (e:Enterprise)
            WHERE e.name <= $afterSort AND NOT (e.name = $afterSort AND e.key >= $afterKey)
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            RETURN e, e.name AS sort ORDER BY sort DESC, e.key DESC LIMIT $limit
            """;

    static final String ALL_BY_KEY_UP =
            """
            MATCH (e:Enterprise)
            WHERE e.key > $afterKey
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            RETURN e, e.key AS sort ORDER BY sort LIMIT $limit
            """;

    static final String ALL_BY_KEY_DOWN =
            """
            MATCH (e:Enterprise)
            WHERE e.key < $afterKey
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            RETURN e, e.key AS sort ORDER BY sort DESC LIMIT $limit
            """;

    /** Looks at all: no index holds the enterprises of unknown place. */
    static final String ALL_BY_REGION =
            """
            MATCH (e:Enterprise)
            WHERE ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            WITH e, coalesce(e.adcode, '999999') AS sort
            WHERE CASE $direction WHEN 'ASC' THEN sort > $afterSort OR (sort = $afterSort AND e.key > $afterKey)
              ELSE sort < $afterSort OR (sort = $afterSort AND e.key < $afterKey) END
            RETURN e, sort
            ORDER BY CASE $direction WHEN 'ASC' THEN sort END, CASE $direction WHEN 'ASC' THEN e.key END,
              CASE $direction WHEN 'DESC' THEN sort END DESC, CASE $direction WHEN 'DESC' THEN e.key END DESC
            LIMIT $limit
            """;

    private final Neo4jClient neo4j;

    EnterpriseListRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Up to one row more than the page holds; each has {@code e} and what it is sorted by. */
    List<Record> page(EnterpriseQuery query) {
        return Statement.shown(neo4j, statement(query)).withAll(query.pageParameters()).list();
    }

    static String statement(EnterpriseQuery query) {
        return switch (query.entry()) {
            case TEXT -> throw new IllegalArgumentException("A search, no list");
            case CHAMBER -> OF_CHAMBER;
            case SEGMENT -> OF_SEGMENT;
            case REGION -> IN_REGION;
            case LABEL -> WITH_LABEL;
            case CHAIN -> OF_CHAIN;
            case ALL -> ordered(query.order());
        };
    }

    private static String ordered(EnterpriseOrder order) {
        var up = order.direction() == OrderDirection.ASC;
        return switch (order.field()) {
            case KEY -> up ? ALL_BY_KEY_UP : ALL_BY_KEY_DOWN;
            case REGION -> ALL_BY_REGION;
            case NAME -> up ? ALL_BY_NAME_UP : ALL_BY_NAME_DOWN;
            case RELEVANCE -> throw new IllegalArgumentException("Only a text has relevance");
        };
    }
}

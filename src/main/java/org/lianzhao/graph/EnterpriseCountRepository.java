package org.lianzhao.graph;

import org.lianzhao.platform.Statement;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** How many enterprises a list without a text has, entered as its pages are. */
@Repository
class EnterpriseCountRepository {
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
            RETURN count(e) AS total
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
            RETURN count(e) AS total
            """;

    static final String IN_REGION =
            """
            MATCH (e:Enterprise) WHERE e.adcode STARTS WITH $region
            WITH DISTINCT e
            WHERE ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($label IS NULL OR EXISTS { (e)-[:HOLDS]->(:Label {code: $label}) })
              AND ($chain IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment {chain: $chain}) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            RETURN count(e) AS total
            """;

    static final String WITH_LABEL =
            """
            MATCH (:Label {code: $label})<-[:HOLDS]-(e:Enterprise)
            WITH DISTINCT e
            WHERE ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($chain IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment {chain: $chain}) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            RETURN count(e) AS total
            """;

    static final String OF_CHAIN =
            """
            MATCH (:ChainSegment {chain: $chain})<-[:OPERATES_IN]-(e:Enterprise)
            WITH DISTINCT e
            WHERE ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            RETURN count(e) AS total
            """;

    static final String OF_KINDS =
            """
            MATCH (e:Enterprise)
            WHERE e.kind IN $kinds
            RETURN count(e) AS total
            """;

    /** The database keeps this number. */
    static final String ALL = "MATCH (e:Enterprise) RETURN count(e) AS total";

    private final Neo4jClient neo4j;

    EnterpriseCountRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    long count(EnterpriseQuery query) {
        return Statement.shown(neo4j, statement(query))
                .withAll(query.parameters())
                .one(row -> row.get("total").asLong())
                .orElseThrow();
    }

    static String statement(EnterpriseQuery query) {
        return switch (query.entry()) {
            case TEXT -> throw new IllegalArgumentException("A search, no list");
            case CHAMBER -> OF_CHAMBER;
            case SEGMENT -> OF_SEGMENT;
            case REGION -> IN_REGION;
            case LABEL -> WITH_LABEL;
            case CHAIN -> OF_CHAIN;
            case ALL -> query.filter().kinds() == null ? ALL : OF_KINDS;
        };
    }
}

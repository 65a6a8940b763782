package org.lianzhao.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Chambers and liaison offices: the channels through which parks reach enterprises elsewhere. */
@Repository
class ChannelRepository {
    static final String CHAMBERS =
            """
            MATCH (n:Chamber) WHERE $chamber IS NULL OR n.key = $chamber
            RETURN n ORDER BY n.key
            """;

    static final String CHAMBERS_BY_KEY =
            """
            MATCH (n:Chamber) WHERE n.key IN $keys
            RETURN n ORDER BY n.key
            """;

    static final String CHAMBER =
            """
            MATCH (n:Chamber {key: $key}) WHERE $chamber IS NULL OR n.key = $chamber
            RETURN n
            """;

    static final String OFFICES =
            """
            MATCH (n:LiaisonOffice)
            RETURN n ORDER BY n.key
            """;

    static final String OFFICE =
            """
            MATCH (n:LiaisonOffice {key: $key})
            RETURN n
            """;

    static final String CHAMBERS_OF_PARKS =
            """
            MATCH (p:Park)<-[:PARTNERS_WITH]-(n:Chamber)
            WHERE p.code IN $keys AND ($chamber IS NULL OR n.key = $chamber)
            RETURN p.code AS key, n ORDER BY key, n.key
            """;

    static final String OFFICES_OF_PARKS =
            """
            MATCH (p:Park)<-[:PARTNERS_WITH]-(n:LiaisonOffice) WHERE p.code IN $keys
            RETURN p.code AS key, n ORDER BY key, n.key
            """;

    static final String PARTNERSHIPS_OF_CHAMBERS =
            """
            MATCH (n:Chamber)-[r:PARTNERS_WITH]->(p:Park) WHERE n.key IN $keys
            RETURN n.key AS key, n, r, p ORDER BY key, p.code
            """;

    static final String PARTNERSHIPS_OF_OFFICES =
            """
            MATCH (n:LiaisonOffice)-[r:PARTNERS_WITH]->(p:Park) WHERE n.key IN $keys
            RETURN n.key AS key, n, r, p ORDER BY key, p.code
            """;

    private final Neo4jClient neo4j;

    ChannelRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** A chamber account sees of chambers only its own. */
    List<Chamber> chambers(Viewer viewer) {
        return Statement.shown(neo4j, CHAMBERS)
                .with("chamber", viewer.chamber())
                .list(ChannelRepository::chamber);
    }

    List<Chamber> chambers(Collection<String> keys) {
        return Statement.shown(neo4j, CHAMBERS_BY_KEY)
                .with("keys", keys)
                .list(ChannelRepository::chamber);
    }

    Optional<Chamber> findChamber(String key, Viewer viewer) {
        return Statement.shown(neo4j, CHAMBER)
                .with("key", key)
                .with("chamber", viewer.chamber())
                .one(ChannelRepository::chamber);
    }

    List<LiaisonOffice> offices() {
        return Statement.shown(neo4j, OFFICES).list(ChannelRepository::office);
    }

    Optional<LiaisonOffice> findOffice(String key) {
        return Statement.shown(neo4j, OFFICE).with("key", key).one(ChannelRepository::office);
    }

    Map<String, List<Chamber>> chambersOfParks(Collection<String> parks, Viewer viewer) {
        return KeyedRows.load(
                Statement.shown(neo4j, CHAMBERS_OF_PARKS),
                parks,
                viewer,
                ChannelRepository::chamber);
    }

    Map<String, List<LiaisonOffice>> officesOfParks(Collection<String> parks) {
        return KeyedRows.load(
                Statement.shown(neo4j, OFFICES_OF_PARKS), parks, ChannelRepository::office);
    }

    Map<String, List<Partnership>> partnershipsOfChambers(Collection<String> chambers) {
        return KeyedRows.load(
                Statement.shown(neo4j, PARTNERSHIPS_OF_CHAMBERS),
                chambers,
                row -> partnership(row, chamber(row)));
    }

    Map<String, List<Partnership>> partnershipsOfOffices(Collection<String> offices) {
        return KeyedRows.load(
                Statement.shown(neo4j, PARTNERSHIPS_OF_OFFICES),
                offices,
                row -> partnership(row, office(row)));
    }

    private static Chamber chamber(Record row) {
        return GraphObjects.chamber(row.get("n").asNode());
    }

    private static LiaisonOffice office(Record row) {
        return GraphObjects.office(row.get("n").asNode());
    }

    private static Partnership partnership(Record row, Object partner) {
        var park = GraphObjects.park(row.get("p").asNode());
        return new Partnership(
                park, GraphObjects.evidence(row.get("r").asRelationship(), partner, park));
    }
}

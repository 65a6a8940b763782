package org.lianzhao.board.notice;

import java.time.OffsetDateTime;
import org.lianzhao.platform.Statement;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Deletes old notices, a part at a time, so that nobody waits for it. */
@Repository
class NoticeUpkeepRepository {
    private static final int PART = 1_000;
    private static final int PARTS = 200;

    static final String DELETE_READ =
            """
            MATCH (n:Notice) WHERE n.readAt < $before
            WITH n LIMIT $limit
            DELETE n
            RETURN count(*) AS deleted
            """;

    private final Neo4jClient neo4j;

    NoticeUpkeepRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    void deleteReadBefore(OffsetDateTime before) {
        for (var part = 0; part < PARTS && delete(before) == PART; part++) {
            // The next part.
        }
    }

    private int delete(OffsetDateTime before) {
        return Statement.of(neo4j, DELETE_READ)
                .with("before", before)
                .with("limit", PART)
                .one(row -> row.get("deleted").asInt())
                .orElse(0);
    }
}

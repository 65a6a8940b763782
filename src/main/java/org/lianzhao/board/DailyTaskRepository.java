package org.lianzhao.board;

import java.time.LocalDate;
import org.lianzhao.platform.Statement;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Whose turn a daily task is. */
@Repository
class DailyTaskRepository {
    /** Writes before it looks, so that of two instances one waits and then sees that it is done. */
    static final String TAKE_TURN =
            """
            MERGE (t:DailyTask {name: $name})
            SET t.asked = coalesce(t.asked, 0) + 1
            WITH t WHERE t.doneOn IS NULL OR t.doneOn < $day
            SET t.doneOn = $day
            RETURN t.name AS name
            """;

    private final Neo4jClient neo4j;

    DailyTaskRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Whether the caller is to do it: nobody has on that day. */
    boolean takesTurn(String name, LocalDate day) {
        return !Statement.of(neo4j, TAKE_TURN).with("name", name).with("day", day).list().isEmpty();
    }
}

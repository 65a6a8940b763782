package org.lianzhao.platform;

import java.util.List;
import java.util.Map;
import org.lianzhao.DatabaseServer;
import org.neo4j.driver.Driver;
import org.springframework.data.neo4j.core.Neo4jClient;

/** A graph without an application, emptied for each test that asks for it. */
final class BlankGraph {
    private static final DatabaseServer SERVER = DatabaseServer.start();

    private static final Driver DRIVER = SERVER.driver();

    final Driver driver = DRIVER;
    final Neo4jClient neo4j = Neo4jClient.create(driver);

    BlankGraph() {
        SERVER.empty();
    }

    void run(String statement) {
        neo4j.query(statement).run();
    }

    long count(String statement) {
        return neo4j.query(statement).fetchAs(Long.class).one().orElseThrow();
    }

    List<String> constraints() {
        return names("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name");
    }

    /** All but the two that every database has. */
    List<String> indexes() {
        return names(
                "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name");
    }

    private List<String> names(String statement) {
        return List.copyOf(neo4j.query(statement).fetchAs(String.class).all());
    }

    List<Map<String, Object>> rows(String statement) {
        return List.copyOf(neo4j.query(statement).fetch().all());
    }
}

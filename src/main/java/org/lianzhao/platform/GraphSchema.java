package org.lianzhao.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Creates constraints and indexes at start, each {@code IF NOT EXISTS}, and refuses a database
 * written by a newer version of the application: its data could mean something this version does
 * not know.
 */
@Component
public class GraphSchema implements InitializingBean {
    /**
     * Raised whenever constraints, labels or properties change in a way older versions would
     * misread.
     */
    static final int VERSION = 1;

    static final String SCHEMA_VERSION =
            """
            MATCH (s:GraphState {id: 'graph'})
            RETURN s.schemaVersion AS version
            """;

    static final String RECORD_VERSION =
            """
            MERGE (s:GraphState {id: 'graph'})
            ON CREATE SET s.dataVersion = 0, s.digest = ''
            SET s.schemaVersion = $version
            """;

    private final Neo4jClient neo4j;

    GraphSchema(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        var found = neo4j.query(SCHEMA_VERSION).fetchAs(Long.class).one().orElse(0L);
        if (found > VERSION) {
            throw new StartFailure(
                    "The database has graph schema version "
                            + found
                            + ", this application knows up to "
                            + VERSION,
                    "Start a newer version of Lianzhao, or point this one at another database.");
        }
        for (var statement : statements()) {
            neo4j.query(statement).run();
        }
        neo4j.query(RECORD_VERSION).bind(VERSION).to("version").run();
    }

    private static List<String> statements() throws IOException {
        var text =
                new ClassPathResource("graph/schema.cypher")
                        .getContentAsString(StandardCharsets.UTF_8);
        return Arrays.stream(text.replaceAll("(?m)^//.*$", "").split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }
}

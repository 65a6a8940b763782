package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lianzhao.DatabaseServer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.data.neo4j.core.Neo4jClient;

class GraphSchemaIT {
    private static final DatabaseServer SERVER = DatabaseServer.start();
    private static final Driver DRIVER =
            GraphDatabase.driver(
                    SERVER.uri(), AuthTokens.basic(SERVER.username(), SERVER.password()));

    private final Neo4jClient neo4j = Neo4jClient.create(DRIVER);
    private final GraphSchema schema = new GraphSchema(neo4j);

    @AfterAll
    static void stop() {
        DRIVER.close();
        SERVER.close();
    }

    @Test
    void createsConstraintsOnceHoweverOftenItStarts() throws IOException {
        schema.afterPropertiesSet();
        var constraints = names("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name");
        var indexes = names("SHOW INDEXES YIELD name RETURN name ORDER BY name");
        assertThat(constraints).contains("enterprise_uscc", "figure_id", "park_code");
        assertThat(indexes).contains("supplies_evidence", "enterprise_name_text");
        neo4j.query("MATCH (s:GraphState) SET s.dataVersion = 7, s.digest = 'd'").run();
        schema.afterPropertiesSet();
        assertThat(names("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name"))
                .isEqualTo(constraints);
        assertThat(names("SHOW INDEXES YIELD name RETURN name ORDER BY name")).isEqualTo(indexes);
        assertThat(new GraphVersion(neo4j, event -> {}).current()).isEqualTo("7-d");
        assertThat(versions()).containsExactly((long) GraphSchema.VERSION);
    }

    @Test
    void refusesADatabaseOfANewerVersionAndLeavesItAlone() throws IOException {
        schema.afterPropertiesSet();
        setVersion(GraphSchema.VERSION + 1);
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(schema::afterPropertiesSet)
                .withMessage(
                        "The database has graph schema version 2, this application knows up to 1");
        assertThat(versions()).containsExactly(GraphSchema.VERSION + 1L);
        setVersion(GraphSchema.VERSION);
    }

    @Test
    void advancesTheVersionByWhatIsWritten() throws IOException {
        schema.afterPropertiesSet();
        var version = new GraphVersion(neo4j, event -> {});
        neo4j.query("MATCH (s:GraphState) SET s.dataVersion = 0, s.digest = ''").run();
        version.advance("a", List.of());
        var first = version.current();
        version.advance("b", List.of());
        assertThat(first).startsWith("1-");
        assertThat(version.current()).startsWith("2-").doesNotEndWith(first.substring(2));
        neo4j.query("MATCH (s:GraphState) SET s.dataVersion = 0, s.digest = ''").run();
        version.advance("a", List.of());
        assertThat(version.current()).isEqualTo(first);
    }

    private void setVersion(int version) {
        neo4j.query("MATCH (s:GraphState) SET s.schemaVersion = $version")
                .bindAll(Map.of("version", version))
                .run();
    }

    private List<Long> versions() {
        return List.copyOf(
                neo4j.query("MATCH (s:GraphState) RETURN s.schemaVersion")
                        .fetchAs(Long.class)
                        .all());
    }

    private List<String> names(String statement) {
        return List.copyOf(neo4j.query(statement).fetchAs(String.class).all());
    }
}

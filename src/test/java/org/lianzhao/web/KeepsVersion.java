package org.lianzhao.web;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * For tests that take out again what they typed: the version of the data goes back to what it was
 * as well, because others who share the database compare whole answers.
 */
final class KeepsVersion implements BeforeEachCallback, AfterEachCallback {
    private static final ExtensionContext.Namespace OWN =
            ExtensionContext.Namespace.create(KeepsVersion.class);

    private static final String READ =
            "MATCH (s:GraphState {id: 'graph'}) RETURN s.dataVersion AS number, s.digest AS digest";

    private static final String GO_BACK =
            """
            MATCH (s:GraphState {id: 'graph'})
            SET s.dataVersion = $number, s.digest = $digest
            WITH s
            MATCH (c:Change) WHERE c.version > s.dataVersion
            DELETE c
            """;

    @Override
    public void beforeEach(ExtensionContext context) {
        var version = neo4j(context).query(READ).fetch().one().orElseThrow();
        context.getStore(OWN).put("version", version);
    }

    @Override
    @SuppressWarnings("unchecked") // What stands there was put there above.
    public void afterEach(ExtensionContext context) {
        var version = (Map<String, Object>) context.getStore(OWN).get("version");
        neo4j(context).query(GO_BACK).bindAll(Objects.requireNonNull(version)).run();
    }

    private static Neo4jClient neo4j(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context).getBean(Neo4jClient.class);
    }
}

package org.lianzhao.platform;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.neo4j.driver.Driver;
import org.neo4j.driver.TransactionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Brings the graph to the schema of this application at start: each {@link SchemaStep} runs once
 * and leaves a {@code Migration}. Refuses a database that holds steps of a newer application, whose
 * data could mean something this one does not know, and one whose steps were others than ours.
 */
@Component
public class GraphSchema implements InitializingBean {
    private static final Logger log = LoggerFactory.getLogger(GraphSchema.class);

    static final String APPLIED =
            """
            MATCH (m:Migration)
            RETURN m.id AS id, m.checksum AS checksum
            """;

    static final String KEEP_IDS =
            """
            CREATE CONSTRAINT migration_id IF NOT EXISTS
            FOR (n:Migration) REQUIRE n.id IS UNIQUE
            """;

    static final String KEEP_ONE_LOCK =
            """
            CREATE CONSTRAINT migration_lock_id IF NOT EXISTS
            FOR (n:MigrationLock) REQUIRE n.id IS UNIQUE
            """;

    /** Whoever writes this node first goes on; others wait for the end of its transaction. */
    static final String LOCK =
            """
            MERGE (l:MigrationLock {id: 'graph'})
            SET l.takenAt = datetime()
            """;

    /** Lets what comes after seek by what the steps have created; a search fails until then. */
    static final String AWAIT_INDEXES = "CALL db.awaitIndexes(600)";

    /** The number keeps out applications from before the steps, which look at it alone. */
    static final String RECORD =
            """
            MERGE (m:Migration {id: $id})
            SET m.checksum = $checksum, m.appliedAt = datetime()
            MERGE (s:GraphState {id: 'graph'})
            ON CREATE SET s.dataVersion = 0, s.digest = ''
            SET s.schemaVersion = $number
            """;

    private final Driver driver;
    private final Neo4jClient neo4j;
    private final List<SchemaStep> steps;
    private final StartPatience patience;

    @Autowired
    GraphSchema(Driver driver, Neo4jClient neo4j, StartPatience patience) {
        this(driver, neo4j, SchemaStep.shipped(), patience);
    }

    GraphSchema(Driver driver, Neo4jClient neo4j, List<SchemaStep> steps, StartPatience patience) {
        this.driver = driver;
        this.neo4j = neo4j;
        this.steps = List.copyOf(steps);
        this.patience = patience;
    }

    /**
     * Runs what the database does not have yet. Of several instances that start at once, one runs
     * it and the others wait.
     *
     * @throws StartFailure where the database is newer, a step of it was changed since, or it does
     *     not answer for long
     */
    @Override
    public void afterPropertiesSet() {
        if (patience.until(this::pending).isEmpty()) {
            return;
        }
        retried(KEEP_IDS);
        retried(KEEP_ONE_LOCK);
        var untilDone = TransactionConfig.builder().withTimeout(Duration.ZERO).build();
        try (var session = driver.session();
                var lock = session.beginTransaction(untilDone)) {
            lock.run(LOCK).consume();
            pending().forEach(this::apply);
            Statement.of(neo4j, AWAIT_INDEXES).run();
            lock.commit();
        }
    }

    /** Two instances that create the same constraint at once deadlock; the driver tries again. */
    private void retried(String statement) {
        driver.executableQuery(statement).execute();
    }

    private List<SchemaStep> pending() {
        var applied =
                Statement.of(neo4j, APPLIED).list().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.get("id").asString(),
                                        row -> row.get("checksum").asString()));
        refuseNewer(applied);
        steps.forEach(step -> refuseChanged(step, applied));
        return steps.stream().filter(step -> !applied.containsKey(step.file())).toList();
    }

    private void refuseNewer(Map<String, String> applied) {
        var known = steps.stream().map(SchemaStep::file).collect(Collectors.toSet());
        applied.keySet().stream()
                .filter(file -> !known.contains(file))
                .max(String::compareTo)
                .ifPresent(file -> {
                    throw new StartFailure(
                            "The database has step "
                                    + file
                                    + " of the graph's schema, this application knows up to "
                                    + steps.getLast().file(),
                            "Start a newer version of Lianzhao, or point this one at another"
                                    + " database.");
                });
    }

    private static void refuseChanged(SchemaStep step, Map<String, String> applied) {
        if (!step.checksum().equals(applied.getOrDefault(step.file(), step.checksum()))) {
            throw new StartFailure(
                    "Step " + step.file() + " was changed after the database had it",
                    "Restore the statements of src/main/resources/graph/"
                            + step.file()
                            + " and make the change in a new step.");
        }
    }

    private void apply(SchemaStep step) {
        log.info("Step {} of the graph's schema", step.file());
        if (step.kind() == SchemaStep.Kind.DATA) {
            Statement.of(neo4j, AWAIT_INDEXES).run();
        }
        step.statements().forEach(statement -> Statement.of(neo4j, statement).run());
        Statement.of(neo4j, RECORD)
                .with("id", step.file())
                .with("checksum", step.checksum())
                .with("number", step.number())
                .run();
    }
}

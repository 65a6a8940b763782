package org.lianzhao.edge.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Who of a cluster may answer a statement, by a stand-in for the driver. */
class ReadAccessTests {
    private static final Bookmark WRITTEN = Bookmark.from("written here");

    private final List<SessionConfig> sessions = new ArrayList<>();
    private final List<String> run = new ArrayList<>();
    private final Driver driver = driver();
    private final RequestDeadline.Scope request =
            new RequestDeadline(Duration.ofMinutes(1)).begin();
    private final Neo4jClient neo4j =
            Neo4jClient.with(driver)
                    .withNeo4jBookmarkManager(Neo4jBookmarkManager.create(() -> Set.of(WRITTEN)))
                    .build();

    @AfterEach
    void endRequest() {
        request.close();
    }

    @Test
    void whatIsShownMayComeFromAnyMemberThatHasWhatWasWrittenHere() {
        run(Statement.shown(neo4j, "RETURN 1"));
        assertThat(sessions)
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.defaultAccessMode()).isEqualTo(AccessMode.READ);
                    assertThat(session.bookmarks()).containsExactly(WRITTEN);
                });
        assertThat(run).as("no transaction around it").containsExactly("session.run");
    }

    @Test
    void whatDecidesComesFromTheLeader() {
        run(Statement.of(neo4j, "RETURN 1"));
        assertThat(sessions)
                .singleElement()
                .returns(AccessMode.WRITE, SessionConfig::defaultAccessMode);
    }

    @Test
    void withinATransactionItSeesWhatWasWrittenThere() {
        new TransactionTemplate(new Neo4jTransactionManager(driver))
                .executeWithoutResult(status -> run(Statement.shown(neo4j, "RETURN 1")));
        assertThat(sessions)
                .singleElement()
                .returns(AccessMode.WRITE, SessionConfig::defaultAccessMode);
        assertThat(run).containsExactly("transaction.run");
    }

    /** The stand-in has no rows. */
    private static void run(Statement statement) {
        assertThatThrownBy(statement::list).isInstanceOf(NullPointerException.class);
    }

    private Driver driver() {
        var driver =
                StatementTimeouts.proxy(
                        Driver.class,
                        (method, arguments) ->
                                switch (method.getName()) {
                                    case "session" -> session((SessionConfig) arguments[0]);
                                    case "hashCode" -> 1;
                                    case "equals" -> false;
                                    default -> null;
                                });
        return StatementTimeouts.timed(
                driver,
                new StaticListableBeanFactory().getBeanProvider(EdgeSettings.class),
                new ConnectionPlaces(1));
    }

    private Session session(SessionConfig config) {
        sessions.add(config);
        return StatementTimeouts.proxy(
                Session.class,
                (method, given) ->
                        switch (method.getName()) {
                            case "run" -> noted("session.run");
                            case "lastBookmarks" -> Set.of();
                            case "beginTransaction" -> transaction();
                            default -> null;
                        });
    }

    private Transaction transaction() {
        return StatementTimeouts.proxy(
                Transaction.class,
                (method, given) ->
                        method.getName().equals("run") ? noted("transaction.run") : null);
    }

    private @Nullable Object noted(String call) {
        run.add(call);
        return null;
    }
}

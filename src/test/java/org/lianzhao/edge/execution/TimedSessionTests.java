package org.lianzhao.edge.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.platform.DatabaseOutage;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a request gets from a database that stands still, by stand-ins for the driver's parts. */
class TimedSessionTests {
    private final ConnectionPlaces places = new ConnectionPlaces(2);
    private static final Duration TIME = Duration.ofMillis(50);
    private static final String LATE = "Neo.ClientError.Transaction.TransactionTimedOut";

    /** Which call does not come back until the connection is closed. */
    private String stuck = "none";

    private RuntimeException atCommit = new ServiceUnavailableException("never thrown");
    private boolean commits = true;
    private final CountDownLatch connectionClosed = new CountDownLatch(1);
    private final AtomicBoolean closing = new AtomicBoolean();

    @ParameterizedTest
    @ValueSource(strings = {"run", "beginTransaction", "commit"})
    @Timeout(20)
    void endsWithTheTimeOfTheRequestWhateverItWaitsFor(String call) {
        stuck = call;
        try (var _ = new RequestDeadline(TIME).begin()) {
            assertThatThrownBy(this::work)
                    .matches(DatabaseOutage::isCauseOf, "is told as an outage");
        }
    }

    /** What was committed is not lost where only the connection is not given back. */
    @Test
    @Timeout(20)
    void doesNotWaitForASessionThatDoesNotClose() {
        stuck = "close";
        try (var _ = new RequestDeadline(TIME).begin()) {
            assertThatCode(this::work).doesNotThrowAnyException();
        }
    }

    /** Reading rows is no call of the session's: only the closed connection ends it. */
    @Test
    @Timeout(20)
    void closesTheConnectionWhereTheTimeIsOver() throws InterruptedException {
        try (var _ = new RequestDeadline(TIME).begin()) {
            var _ = driver().session();
            connectionClosed.await();
        }
        assertThat(closing).isTrue();
    }

    @Test
    void leavesASessionAloneThatWasClosedInTime() {
        var deadline = new RequestDeadline(Duration.ofMinutes(1));
        try (var _ = deadline.begin()) {
            var session = driver().session();
            assertThat(session.isOpen()).isTrue();
            session.close();
            assertThat(session.isOpen()).isFalse();
        }
        assertThat(connectionClosed.getCount()).isEqualTo(1);
    }

    /** Spring rolls back what failed to commit; the failure of that must not hide the first. */
    @Test
    void tellsWhyACommitFailedAndNotThatItCannotBeRolledBack() {
        commits = false;
        atCommit = new ClientException(LATE, "The transaction has been terminated");
        try (var _ = new RequestDeadline(Duration.ofMinutes(1)).begin()) {
            assertThatThrownBy(this::work).isSameAs(atCommit).matches(DatabaseOutage::isTimeout);
            atCommit = new ServiceUnavailableException("gone");
            assertThatThrownBy(this::work).hasCause(atCommit).matches(DatabaseOutage::isCauseOf);
        }
    }

    /** The driver would refuse at once whoever comes when a hundred wait. */
    @Test
    void waitsUntilAConnectionIsFreeAndNoLongerThanTheRequest() {
        places.take(Duration.ofSeconds(1));
        var driver = driver();
        try (var _ = new RequestDeadline(Duration.ofMillis(200)).begin();
                var second = driver.session()) {
            try (var first = driver.session()) {
                var _ = first.run("RETURN 1");
                assertThatThrownBy(() -> second.run("RETURN 2"))
                        .matches(DatabaseOutage::isCauseOf)
                        .hasMessageContaining("No connection got free");
            }
        }
        try (var _ = new RequestDeadline(Duration.ofMinutes(1)).begin();
                var third = driver.session()) {
            assertThatCode(() -> third.run("RETURN 3")).doesNotThrowAnyException();
        }
    }

    private void work() {
        var driver = driver();
        new TransactionTemplate(new Neo4jTransactionManager(driver))
                .executeWithoutResult(status -> {
                    try (var session = driver.session()) {
                        var _ = session.run("RETURN 1");
                    }
                });
    }

    private Driver driver() {
        var driver =
                StatementTimeouts.proxy(
                        Driver.class,
                        (method, arguments) ->
                                switch (method.getName()) {
                                    case "session" ->
                                            StatementTimeouts.proxy(Session.class, this::session);
                                    case "hashCode" -> 1;
                                    case "equals" -> false;
                                    default -> null;
                                });
        return StatementTimeouts.timed(
                driver,
                new StaticListableBeanFactory().getBeanProvider(EdgeSettings.class),
                places);
    }

    private @Nullable Object session(Method method, @Nullable Object[] arguments)
            throws InterruptedException {
        if (method.getName().equals("close") && Thread.currentThread().isInterrupted()) {
            closing.set(true);
            connectionClosed.countDown();
            return null;
        }
        waitIfStuck(method.getName());
        return switch (method.getName()) {
            case "beginTransaction" ->
                    StatementTimeouts.proxy(Transaction.class, this::transaction);
            case "lastBookmarks" -> Set.of();
            default -> null;
        };
    }

    private @Nullable Object transaction(Method method, @Nullable Object[] arguments)
            throws InterruptedException {
        if (method.getName().equals("commit")) {
            waitIfStuck("commit");
            if (!commits) {
                throw atCommit;
            }
        }
        if (method.getName().equals("rollback")) {
            throw new ClientException("It is not open");
        }
        return null;
    }

    private void waitIfStuck(String call) throws InterruptedException {
        if (stuck.equals(call)) {
            connectionClosed.await();
            throw new ServiceUnavailableException("The connection was closed");
        }
    }
}

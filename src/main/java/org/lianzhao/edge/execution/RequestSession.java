package org.lianzhao.edge.execution;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bounds a session of a request on this side: a database that stands still ends no statement. When
 * the time is over the connection is closed, which ends whatever waits for its answer; what waits
 * for a connection, or for the session to close, waits in a thread that is left behind.
 */
final class RequestSession {
    private static final Logger log = LoggerFactory.getLogger(RequestSession.class);

    /** Who answers that the request is late comes first, and the database where it can. */
    private static final Duration AFTER = Duration.ofMillis(100);

    private static final ScheduledExecutorService CLOCK = clock();

    private final Session session;
    private final long end;
    private final Future<?> cut;

    RequestSession(Session session, RequestDeadline deadline) {
        var time = deadline.remaining().plus(AFTER).toNanos();
        this.session = session;
        this.end = System.nanoTime() + time;
        this.cut =
                CLOCK.schedule(
                        () -> Thread.startVirtualThread(this::cut), time, TimeUnit.NANOSECONDS);
    }

    /** Does what may have to wait for a connection. */
    <T> T inTime(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        var worker = Thread.startVirtualThread(task);
        try {
            return task.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException ex) {
            throw ex.getCause() instanceof Exception cause ? cause : ex;
        } catch (TimeoutException ex) {
            worker.interrupt();
            throw late(ex);
        } catch (InterruptedException ex) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw late(ex);
        }
    }

    /** Ends without a failure: whoever closes it has what it was opened for, or a failure. */
    void close() throws Exception {
        if (!cut.cancel(false)) {
            return;
        }
        try {
            inTime(() -> {
                session.close();
                return true;
            });
        } catch (Neo4jException ex) {
            log.debug("A session did not close: {}", ex.toString());
        }
    }

    /** The driver closes the connection where its thread is interrupted, rather than wait on. */
    private void cut() {
        Thread.currentThread().interrupt();
        try {
            session.close();
        } catch (Neo4jException ex) {
            log.debug("A session was ended with its request: {}", ex.toString());
        }
    }

    private static ServiceUnavailableException late(Exception cause) {
        return new ServiceUnavailableException(
                "It did not answer within the time of the request", cause);
    }

    private static ScheduledExecutorService clock() {
        var clock =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().daemon().name("request-sessions").factory());
        clock.setRemoveOnCancelPolicy(true);
        return Executors.unconfigurableScheduledExecutorService(clock);
    }
}

package org.lianzhao.edge.execution;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/**
 * Lets statements wait for one of the driver's connections in the order they come. The driver
 * itself lets a hundred wait and fails the next at once, and a document that asks for something of
 * each of two hundred things runs as many statements in the same moment.
 */
final class ConnectionPlaces {
    private final Semaphore free;

    /**
     * As many as the driver has connections.
     *
     * @param connections how many
     */
    ConnectionPlaces(int connections) {
        this.free = new Semaphore(connections, true);
    }

    /**
     * Waits for a place, to be given back by {@link #leave}.
     *
     * @throws ServiceUnavailableException where none gets free in that time
     */
    void take(Duration patience) {
        try {
            if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        throw new ServiceUnavailableException("No connection got free within the time");
    }

    void leave() {
        free.release();
    }
}

package org.lianzhao.platform;

import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Tells a database that does not answer, which passes by itself, from other failures. */
public final class DatabaseOutage {
    public static final String MESSAGE = "The database does not answer; try again in a moment";

    private DatabaseOutage() {}

    /** Whether an outage is among the causes: frameworks wrap exceptions. */
    public static boolean isCauseOf(Throwable ex) {
        for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
            if (is(cause)) {
                return true;
            }
        }
        return false;
    }

    static boolean is(Throwable cause) {
        return cause instanceof ServiceUnavailableException
                || cause instanceof SessionExpiredException
                || cause instanceof DiscoveryException
                || (cause instanceof Neo4jException neo4j && isUnavailableCode(neo4j));
    }

    private static boolean isUnavailableCode(Neo4jException ex) {
        String message = String.valueOf(ex.getMessage());
        return ex.code().equals("Neo.TransientError.General.DatabaseUnavailable")
                || message.startsWith("Unable to acquire connection from the pool");
    }
}

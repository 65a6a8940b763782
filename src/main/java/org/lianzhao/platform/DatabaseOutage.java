package org.lianzhao.platform;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/**
 * Tells a database that does not work, and statements it ended, from other failures. Frameworks
 * wrap exceptions, so the causes are looked through.
 */
public final class DatabaseOutage {
    public static final String MESSAGE = "The database does not answer; try again in a moment";
    public static final String TOO_LONG = "The database took too long; ask for less";

    private static final Pattern TIMEOUT =
            Pattern.compile(
                    "Neo\\.\\w+\\.(Transaction\\.(TransactionTimedOut|LockClientStopped|Terminated)"
                            + "|Statement\\.ExecutionTimeout).*");

    /**
     * What passes by itself, and what whoever runs the database has to see to: it is full, damaged,
     * down or a copy that takes no writes. Nothing in a request can change that.
     */
    private static final Pattern UNAVAILABLE =
            Pattern.compile(
                    "Neo\\.TransientError\\..*"
                            + "|Neo\\.DatabaseError\\.(Transaction|Database)\\..*"
                            + "|Neo\\.DatabaseError\\.General\\.(StorageDamageDetected"
                            + "|IndexCorruptionDetected|SchemaCorruptionDetected|UnknownError)"
                            + "|Neo\\.ClientError\\.Cluster\\..*"
                            + "|Neo\\.ClientError\\.Database\\.DatabaseNotFound"
                            + "|Neo\\.ClientError\\.General\\.(ForbiddenOnReadOnlyDatabase"
                            + "|WriteOnReadOnlyAccessDatabase)");

    /** The driver gives a full pool no code of its own. */
    private static final Pattern FULL_POOL =
            Pattern.compile(
                    "Unable to acquire connection from the pool"
                            + "|Connection pool pending acquisition queue is full");

    private DatabaseOutage() {}

    /** Whether the database does not answer, or answers that it cannot work. */
    public static boolean isCauseOf(Throwable ex) {
        return anyCause(ex, DatabaseOutage::is);
    }

    /** Whether the database ended a statement because its time was over. */
    public static boolean isTimeout(Throwable ex) {
        return anyCause(ex, DatabaseOutage::isTimeoutAlone);
    }

    private static boolean anyCause(Throwable ex, Predicate<Throwable> wanted) {
        for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
            if (wanted.test(cause)) {
                return true;
            }
        }
        return false;
    }

    static boolean is(Throwable cause) {
        return cause instanceof ServiceUnavailableException
                || cause instanceof SessionExpiredException
                || cause instanceof DiscoveryException
                || (cause instanceof Neo4jException neo4j && isUnavailable(neo4j));
    }

    static boolean isTimeoutAlone(Throwable cause) {
        return cause instanceof Neo4jException neo4j && TIMEOUT.matcher(neo4j.code()).matches();
    }

    private static boolean isUnavailable(Neo4jException ex) {
        return (UNAVAILABLE.matcher(ex.code()).matches() && !isTimeoutAlone(ex))
                || FULL_POOL.matcher(String.valueOf(ex.getMessage())).lookingAt();
    }
}

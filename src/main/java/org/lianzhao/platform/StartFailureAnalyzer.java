package org.lianzhao.platform;

import java.nio.file.InvalidPathException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Turns start failures whose remedy is known into a few readable lines. */
class StartFailureAnalyzer implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var analysis = analysis(cause);
            if (analysis != null) {
                return analysis;
            }
        }
        return null;
    }

    private static @Nullable FailureAnalysis analysis(Throwable cause) {
        if (cause instanceof StartFailure known) {
            return new FailureAnalysis(known.getMessage(), known.action(), known);
        }
        if (cause instanceof AuthenticationException) {
            return new FailureAnalysis(
                    "The database refuses the user or password.",
                    "Check SPRING_NEO4J_AUTHENTICATION_USERNAME and SPRING_NEO4J_AUTHENTICATION_PASSWORD.",
                    cause);
        }
        if (cause instanceof InvalidPathException path) {
            return new FailureAnalysis(
                    "This locale cannot name “%s”: %s".formatted(path.getInput(), path.getReason()),
                    "Set LANG=C.UTF-8 (and LC_ALL, where it is set), then start again.",
                    cause);
        }
        return cause instanceof Neo4jException database ? ofDatabase(database) : null;
    }

    private static @Nullable FailureAnalysis ofDatabase(Neo4jException cause) {
        if (Encryption.isCauseOf(cause)) {
            return new FailureAnalysis(
                    "The database and SPRING_NEO4J_URI do not agree on TLS: " + cause.getMessage(),
                    "Use bolt:// or neo4j:// for a database without TLS, bolt+s:// or neo4j+s://"
                            + " for a certificate of a known authority, bolt+ssc:// or"
                            + " neo4j+ssc:// for one of your own.",
                    cause);
        }
        if (DatabaseOutage.is(cause)) {
            return new FailureAnalysis(
                    "The database does not answer: " + cause.getMessage(),
                    "Check SPRING_NEO4J_URI and that the server is running, then start again.",
                    cause);
        }
        // Without a code it comes from the driver: a page's port, another version, another server.
        return cause.code().equals("N/A")
                ? new FailureAnalysis(
                        "SPRING_NEO4J_URI leads to nothing this application can use: "
                                + cause.getMessage(),
                        "Give the Bolt address of a Neo4j, e.g. bolt://host:7687.",
                        cause)
                : null;
    }
}

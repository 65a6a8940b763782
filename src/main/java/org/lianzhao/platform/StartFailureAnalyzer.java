package org.lianzhao.platform;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Turns start failures whose remedy is known into a few readable lines. */
class StartFailureAnalyzer implements FailureAnalyzer {
    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure known) {
                return new FailureAnalysis(known.getMessage(), known.action(), known);
            }
            if (cause instanceof ServiceUnavailableException) {
                return new FailureAnalysis(
                        "The database does not answer: " + cause.getMessage(),
                        "Check SPRING_NEO4J_URI and that the server is running, then start again.",
                        cause);
            }
            if (cause instanceof AuthenticationException) {
                return new FailureAnalysis(
                        "The database refuses the user or password.",
                        "Check SPRING_NEO4J_AUTHENTICATION_USERNAME and SPRING_NEO4J_AUTHENTICATION_PASSWORD.",
                        cause);
            }
        }
        return null;
    }
}

package org.lianzhao.platform;

import java.util.Arrays;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.SecurityException;

/** Tells where this side and the database do not agree on TLS, which waiting does not mend. */
final class Encryption {
    private Encryption() {}

    /** Whether it is among the causes; of several servers tried, the driver suppresses each. */
    static boolean isCauseOf(Throwable failure) {
        return failure instanceof SSLException
                || (failure instanceof SecurityException
                        && !(failure instanceof AuthenticationException))
                || Stream.concat(
                                Stream.ofNullable(failure.getCause()),
                                Arrays.stream(failure.getSuppressed()))
                        .anyMatch(Encryption::isCauseOf);
    }
}

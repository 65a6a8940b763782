package org.lianzhao.edge.http;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.EdgeSettings.Limits;
import org.lianzhao.edge.EdgeSettings.Rate;

/** Settings of which a test says only what it is about. */
final class SomeSettings {
    static final Duration SOME = Duration.ofSeconds(1);

    private SomeSettings() {}

    static EdgeSettings of(int bodyBytes, Duration bodyTimeout) {
        return of(bodyBytes, SOME, bodyTimeout, 1);
    }

    static EdgeSettings ofConnections(Duration headerTimeout, int perAddress) {
        return of(1, headerTimeout, SOME, perAddress);
    }

    private static EdgeSettings of(
            int bodyBytes, Duration headerTimeout, Duration bodyTimeout, int perAddress) {
        return new EdgeSettings(
                false,
                false,
                List.of(),
                Set.of(),
                SOME,
                SOME,
                SOME,
                headerTimeout,
                bodyTimeout,
                perAddress,
                1,
                1,
                SOME,
                SOME,
                SOME,
                new Rate(1, 1, 1),
                new Limits(bodyBytes, bodyBytes, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
    }
}

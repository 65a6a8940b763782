package org.lianzhao;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the application context of a {@link SeededTest} at the shared server. */
public final class SharedDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = DatabaseServer.shared();
        TestPropertyValues.of(
                        "spring.neo4j.uri=" + server.uri(),
                        "spring.neo4j.authentication.username=" + server.username(),
                        "spring.neo4j.authentication.password=" + server.password())
                .applyTo(context);
    }
}

package org.lianzhao.access;

import org.lianzhao.DatabaseServer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points an {@link AccessTest} at a server that tests of access share and write to. */
final class AccessDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final class Server {
        static final DatabaseServer SHARED = DatabaseServer.start();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(Server.SHARED.properties()).applyTo(context);
    }
}

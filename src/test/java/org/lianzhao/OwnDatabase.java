package org.lianzhao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * Beside {@code @SpringBootTest}: a test of the application that writes, over an empty server of
 * its own until the test's application context ends.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextConfiguration(initializers = OwnDatabase.NewServer.class)
@DirtiesContext
public @interface OwnDatabase {
    /** Takes the server and gives it back after everything that uses it has ended. */
    final class NewServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var server = DatabaseServer.start();
            ((DefaultListableBeanFactory) context.getBeanFactory())
                    .registerDisposableBean("databaseServer", server::close);
            TestPropertyValues.of(server.properties()).applyTo(context);
        }
    }
}

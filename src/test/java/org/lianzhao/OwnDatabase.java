package org.lianzhao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactories;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Beside {@code @SpringBootTest}: a test of the application that writes, over an empty server of
 * its own until the test's application context ends. No other class has that context, however alike
 * its settings are: two may run at once.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ContextCustomizerFactories(OwnDatabase.PerClass.class)
@DirtiesContext
public @interface OwnDatabase {
    /** Makes the class a part of what tells contexts apart. */
    final class PerClass implements ContextCustomizerFactory {
        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> test, List<ContextConfigurationAttributes> attributes) {
            return new NewServer(test);
        }
    }

    /** Takes the server and gives it back after everything that uses it has ended. */
    record NewServer(Class<?> test) implements ContextCustomizer {
        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            var server = DatabaseServer.start();
            ((DefaultListableBeanFactory) context.getBeanFactory())
                    .registerDisposableBean("databaseServer", server::close);
            TestPropertyValues.of(server.properties()).applyTo(context);
        }
    }
}

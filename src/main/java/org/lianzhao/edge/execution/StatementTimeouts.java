package org.lianzhao.edge.execution;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.platform.ReadAccess;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Bounds what the database may take, on both sides ({@link TimedSession}). Neither Spring Data nor
 * the driver has a setting for statements that run by themselves, hence the wrapped driver.
 */
@Configuration(proxyBeanMethods = false)
class StatementTimeouts {
    @Bean
    static BeanPostProcessor statementTimeoutsInDriver(
            ObjectProvider<EdgeSettings> settings, ObjectProvider<Neo4jProperties> properties) {
        RequestDeadline.follow();
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Driver driver
                        ? timed(driver, settings, places(properties.getObject()))
                        : bean;
            }
        };
    }

    private static ConnectionPlaces places(Neo4jProperties properties) {
        return new ConnectionPlaces(properties.getPool().getMaxConnectionPoolSize());
    }

    static Driver timed(
            Driver driver, ObjectProvider<EdgeSettings> settings, ConnectionPlaces places) {
        return proxy(
                Driver.class,
                (method, arguments) -> {
                    var result = method.invoke(driver, reading(arguments));
                    return result instanceof Session session
                            ? TimedSession.of(session, settings, places)
                            : result;
                });
    }

    private static @Nullable Object @Nullable [] reading(@Nullable Object @Nullable [] arguments) {
        return arguments != null
                        && arguments.length == 1
                        && arguments[0] instanceof SessionConfig given
                        && ReadAccess.isEnough()
                ? new Object[] {reading(given)}
                : arguments;
    }

    /** What Spring Data says of a session, but for reading. */
    private static SessionConfig reading(SessionConfig given) {
        var config =
                SessionConfig.builder()
                        .withDefaultAccessMode(AccessMode.READ)
                        .withBookmarks(given.bookmarks());
        given.database().ifPresent(config::withDatabase);
        given.impersonatedUser().ifPresent(config::withImpersonatedUser);
        return config.build();
    }

    interface Call {
        @Nullable Object on(Method method, @Nullable Object[] arguments) throws Exception;
    }

    static <T> T proxy(Class<T> type, Call call) {
        return type.cast(
                Proxy.newProxyInstance(
                        Objects.requireNonNull(type.getClassLoader()),
                        new Class<?>[] {type},
                        (self, method, arguments) -> {
                            try {
                                return call.on(method, arguments);
                            } catch (InvocationTargetException ex) {
                                throw ex.getTargetException();
                            }
                        }));
    }
}

package org.lianzhao.edge.execution;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.EdgeSettings;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives every transaction a timeout that the database enforces: what is left of the request it
 * belongs to, or the general one outside of requests. Neither Spring Data nor the driver has a
 * setting for statements that run by themselves, hence the wrapped driver.
 */
@Configuration(proxyBeanMethods = false)
class StatementTimeouts {
    private static final Set<String> RUNS =
            Set.of("run", "beginTransaction", "executeRead", "executeWrite");

    @Bean
    static BeanPostProcessor statementTimeoutsInDriver(ObjectProvider<EdgeSettings> settings) {
        RequestDeadline.follow();
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Driver driver
                        ? new StatementTimeouts.Timed(settings).wrap(driver)
                        : bean;
            }
        };
    }

    private record Timed(ObjectProvider<EdgeSettings> settings) {
        Driver wrap(Driver driver) {
            return proxy(
                    Driver.class,
                    (method, arguments) -> {
                        var result = method.invoke(driver, arguments);
                        return result instanceof Session session ? wrap(session) : result;
                    });
        }

        private Session wrap(Session session) {
            return proxy(
                    Session.class,
                    (method, arguments) ->
                            RUNS.contains(method.getName())
                                    ? invokeInTime(session, method, arguments)
                                    : method.invoke(session, arguments));
        }

        /** Calls the variant of the method that takes a configuration, with the timeout in it. */
        private Object invokeInTime(Session session, Method method, @Nullable Object[] arguments)
                throws ReflectiveOperationException {
            var given = arguments == null ? new Object[0] : arguments;
            var last = given.length == 0 ? null : given[given.length - 1];
            var config = last instanceof TransactionConfig own ? own : TransactionConfig.empty();
            var rest =
                    last instanceof TransactionConfig
                            ? Arrays.copyOf(given, given.length - 1)
                            : given;
            if (method.getName().equals("run")) {
                return session.run(query(rest), inTime(config));
            }
            var types = Arrays.copyOf(method.getParameterTypes(), rest.length + 1);
            types[rest.length] = TransactionConfig.class;
            var all = Arrays.copyOf(rest, rest.length + 1);
            all[rest.length] = inTime(config);
            return Session.class.getMethod(method.getName(), types).invoke(session, all);
        }

        private TransactionConfig inTime(TransactionConfig config) {
            if (config.timeout() != null) {
                return config;
            }
            return TransactionConfig.builder()
                    .withMetadata(config.metadata())
                    .withTimeout(timeout())
                    .build();
        }

        private Duration timeout() {
            return RequestDeadline.current()
                    .map(RequestDeadline::remaining)
                    .orElseGet(() -> settings.getObject().statementTimeout());
        }
    }

    private static Query query(@Nullable Object[] arguments) {
        return switch (arguments[0]) {
            case Query query -> query;
            case String text when arguments.length == 1 -> new Query(text);
            case String text ->
                    switch (arguments[1]) {
                        case Value value -> new Query(text, value);
                        case Record row -> new Query(text, row.asMap());
                        case Map<?, ?> map -> new Query(text, named(map));
                        case null, default -> throw new IllegalArgumentException("parameters");
                    };
            case null, default -> throw new IllegalArgumentException("query");
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> named(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    private interface Call {
        @Nullable Object on(Method method, @Nullable Object[] arguments)
                throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
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

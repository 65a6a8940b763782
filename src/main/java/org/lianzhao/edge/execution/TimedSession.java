package org.lianzhao.edge.execution;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.EdgeSettings;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.ObjectProvider;

/**
 * A session whose transactions have a timeout that the database enforces: what is left of the
 * request it belongs to, or the general one outside of requests. That of a request is bounded on
 * this side too ({@link RequestSession}).
 */
final class TimedSession implements StatementTimeouts.Call {
    private static final Set<String> CONNECTED =
            Set.of("run", "beginTransaction", "executeRead", "executeWrite");

    private final Session session;
    private final @Nullable RequestDeadline deadline;
    private final @Nullable RequestSession bound;
    private final ObjectProvider<EdgeSettings> settings;
    private final ConnectionPlaces places;
    private boolean placed;
    private boolean closed;

    private TimedSession(
            Session session, ObjectProvider<EdgeSettings> settings, ConnectionPlaces places) {
        this.session = session;
        this.deadline = RequestDeadline.current().orElse(null);
        this.bound = deadline == null ? null : new RequestSession(session, deadline);
        this.settings = settings;
        this.places = places;
    }

    static Session of(
            Session session, ObjectProvider<EdgeSettings> settings, ConnectionPlaces places) {
        return StatementTimeouts.proxy(Session.class, new TimedSession(session, settings, places));
    }

    @Override
    public @Nullable Object on(Method method, @Nullable Object[] arguments) throws Exception {
        var given = arguments == null ? new Object[0] : arguments;
        if (CONNECTED.contains(method.getName())) {
            takePlace();
        }
        return switch (method.getName()) {
            case "run" -> bound == null ? run(given) : bound.inTime(() -> run(given));
            case "beginTransaction" ->
                    SettledTransaction.of(
                            (Transaction)
                                    (bound == null
                                            ? timed(method, given)
                                            : bound.inTime(() -> timed(method, given))));
            case "executeRead", "executeWrite" -> timed(method, given);
            // Until who opened it closes it, even where its time is over: Spring insists on that.
            case "isOpen" -> !closed;
            case "close" -> {
                closed = true;
                close();
                yield null;
            }
            default -> method.invoke(session, arguments);
        };
    }

    /** A session has one connection, however many statements it runs. */
    private void takePlace() {
        if (!placed) {
            places.take(timeout());
            placed = true;
        }
    }

    private void close() throws Exception {
        try {
            if (bound == null) {
                session.close();
            } else {
                bound.close();
            }
        } finally {
            leavePlace();
        }
    }

    private void leavePlace() {
        if (placed) {
            placed = false;
            places.leave();
        }
    }

    private Object run(@Nullable Object[] arguments) {
        return session.run(query(withoutConfig(arguments)), inTime(arguments));
    }

    /** Calls the variant of the method that takes a configuration, with the timeout in it. */
    private Object timed(Method method, @Nullable Object[] arguments)
            throws ReflectiveOperationException {
        var rest = withoutConfig(arguments);
        var types = Arrays.copyOf(method.getParameterTypes(), rest.length + 1);
        types[rest.length] = TransactionConfig.class;
        var all = Arrays.copyOf(rest, rest.length + 1);
        all[rest.length] = inTime(arguments);
        return Session.class.getMethod(method.getName(), types).invoke(session, all);
    }

    private static @Nullable Object[] withoutConfig(@Nullable Object[] arguments) {
        return last(arguments) instanceof TransactionConfig
                ? Arrays.copyOf(arguments, arguments.length - 1)
                : arguments;
    }

    private static @Nullable Object last(@Nullable Object[] arguments) {
        return arguments.length == 0 ? null : arguments[arguments.length - 1];
    }

    private TransactionConfig inTime(@Nullable Object[] arguments) {
        var config =
                last(arguments) instanceof TransactionConfig own ? own : TransactionConfig.empty();
        return config.timeout() != null
                ? config
                : TransactionConfig.builder()
                        .withMetadata(config.metadata())
                        .withTimeout(timeout())
                        .build();
    }

    private Duration timeout() {
        return deadline == null ? settings.getObject().statementTimeout() : deadline.remaining();
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
}

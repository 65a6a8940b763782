package org.lianzhao.edge.watch;

import io.micrometer.context.ContextRegistry;
import io.micrometer.context.ThreadLocalAccessor;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The id a request is known by in logs, the response header and errors: the caller's, where it is
 * well-formed, else a new one. It follows the request into the threads that fetch its fields.
 */
public final class RequestId {
    public static final String HEADER = "X-Request-Id";

    /** Name in logs and in the extensions of errors. */
    public static final String KEY = "requestId";

    /** Nothing a log could be forged with. */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private RequestId() {}

    static String accepted(@Nullable String given) {
        return given != null && FORM.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    static void follow() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new Accessor());
    }

    private static final class Accessor implements ThreadLocalAccessor<String> {
        @Override
        public Object key() {
            return KEY;
        }

        @Override
        public @Nullable String getValue() {
            return MDC.get(KEY);
        }

        @Override
        public void setValue(String value) {
            MDC.put(KEY, value);
        }

        @Override
        public void setValue() {
            MDC.remove(KEY);
        }
    }
}

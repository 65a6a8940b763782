package org.lianzhao.access.session;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the current thread yield to others that want its processor. Java's own thread priorities do
 * nothing on Linux unless the virtual machine is started with a flag, so the operating system is
 * asked: {@code setpriority(2)}, which on Linux is about one thread. Elsewhere nothing happens.
 */
final class Niceness {
    private static final Logger LOG = LoggerFactory.getLogger(Niceness.class);

    /** {@code PRIO_PROCESS}, and 0 for the caller: values of Linux's {@code sys/resource.h}. */
    private static final int PRIO_PROCESS = 0;

    private static final int CALLER = 0;

    private Niceness() {}

    /**
     * Work that first makes its thread nice.
     *
     * @param nice 0 as any other, 19 only where nobody else works; each step is about a tenth less
     */
    static Runnable before(Runnable work, int nice) {
        return () -> {
            apply(nice);
            work.run();
        };
    }

    /** Where it cannot be had, the work is done as any other. */
    private static void apply(int nice) {
        try {
            var setpriority = setpriority();
            if (setpriority != null
                    && (int) setpriority.invokeExact(PRIO_PROCESS, CALLER, nice) != 0) {
                LOG.warn("The operating system does not lower the priority of {}", thread());
            }
        } catch (Throwable ex) {
            LOG.warn("The priority of {} is not lowered: {}", thread(), ex.toString());
        }
    }

    private static String thread() {
        return Thread.currentThread().getName();
    }

    @SuppressWarnings("restricted") // The function takes numbers and gives one: no memory of ours.
    private static @Nullable MethodHandle setpriority() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return null;
        }
        var linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("setpriority")
                .map(address ->
                        linker.downcallHandle(
                                address,
                                FunctionDescriptor.of(
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT,
                                        ValueLayout.JAVA_INT)))
                .orElse(null);
    }
}

package org.lianzhao.platform;

import java.util.function.Supplier;

/**
 * Whether a session that is opened now only reads what is shown, so that any member of a cluster
 * may answer. Spring Data opens every session outside of transactions for writing, which only the
 * leader may answer; a transaction would cost two more round trips than the statement.
 */
public final class ReadAccess {
    private static final ScopedValue<Boolean> ENOUGH = ScopedValue.newInstance();

    private ReadAccess() {}

    static <T> T during(Supplier<T> statement) {
        return ScopedValue.where(ENOUGH, true).call(statement::get);
    }

    public static boolean isEnough() {
        return ENOUGH.orElse(false);
    }
}

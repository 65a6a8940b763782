package org.lianzhao.platform;

import graphql.relay.ConnectionCursor;
import java.util.function.Supplier;

/** Cursor of a row, made when it is asked for: most edges of most answers show none. */
record KeysetCursor(Supplier<Keyset> position) implements ConnectionCursor {
    @Override
    public String getValue() {
        return position.get().encode();
    }

    /** What the scalar writes. */
    @Override
    public String toString() {
        return getValue();
    }
}

package org.lianzhao.graph;

import org.lianzhao.platform.GlobalId;

/** A published sign of what an enterprise is about to do or suffers from. */
public record Signal(String key, SignalKind kind, String statement, Evidence evidence) {
    public String id() {
        return GlobalId.of("Signal", key);
    }
}

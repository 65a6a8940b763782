package org.lianzhao.graph;

import org.lianzhao.platform.GlobalId;

/** A development zone; {@code adcode} is the district it lies in, for it has no code of its own. */
public record Zone(String code, String name, String adcode) {
    public String id() {
        return GlobalId.of("Zone", code);
    }
}

package org.lianzhao.graph;

import org.lianzhao.platform.GlobalId;

/** A vehicle maker whose purchases pull a chain, by the short name people use, e.g. 长安. */
public record AnchorEnterprise(String name, Enterprise enterprise) {
    public String id() {
        return GlobalId.of("AnchorEnterprise", key());
    }

    public String key() {
        return enterprise.key();
    }
}

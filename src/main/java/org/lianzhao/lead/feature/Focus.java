package org.lianzhao.lead.feature;

import org.lianzhao.graph.FocusBasis;

/**
 * That a park focuses on a chain, or on a segment and those below it.
 *
 * @param target code of the chain or segment
 * @param chain code of the chain, which may be the target itself
 * @param name of the chain
 */
public record Focus(String target, String chain, String name, FocusBasis basis, String evidence) {
    boolean isOnChain() {
        return target.equals(chain);
    }

    public boolean isStated() {
        return basis == FocusBasis.STATED;
    }
}

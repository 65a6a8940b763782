package org.lianzhao.lead.feature;

/**
 * A segment up or down the chain from another.
 *
 * @param segment code of the segment at the other end of the flow
 * @param isDown whether it buys rather than supplies
 * @param evidence of the flow
 */
public record Neighbour(String segment, boolean isDown, String evidence) {
    static Neighbour from(String code, Flow flow) {
        var isDown = flow.from().equals(code);
        return new Neighbour(isDown ? flow.to() : flow.from(), isDown, flow.evidence());
    }
}

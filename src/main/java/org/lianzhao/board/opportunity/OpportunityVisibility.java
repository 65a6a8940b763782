package org.lianzhao.board.opportunity;

/** Which chambers an opportunity is published to. */
public enum OpportunityVisibility {
    ALL,
    CHAMBERS,
    REGIONS
}

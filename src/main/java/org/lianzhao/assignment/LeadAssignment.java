package org.lianzhao.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Park;
import org.lianzhao.lead.Lead;

/** A zone's leads, each enterprise with one park. */
record LeadAssignment(
        long totalMicroPoints,
        List<AssignedLead> items,
        List<ParkShare> shares,
        String dataVersion,
        String weightsVersion) {
    LeadAssignment {
        items = List.copyOf(items);
        shares = List.copyOf(shares);
    }

    /** An enterprise that goes to the park, and the others that wanted it. */
    record AssignedLead(
            Park park, Lead lead, List<Park> contestedBy, long price, String statement) {
        AssignedLead {
            contestedBy = List.copyOf(contestedBy);
        }
    }

    /** What one park gets, with the reason where that is nothing. */
    record ParkShare(Park park, int count, long microPoints, @Nullable String emptyReason) {}
}

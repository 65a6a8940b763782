package org.lianzhao.lead.weightset;

import org.lianzhao.platform.BadRequest;

/** What is to be saved. The author is named by the caller until sign-in knows who it is. */
record WeightSetSaveInput(String park, String name, LeadWeightsInput weights, String savedBy) {
    private static final int LONGEST_AUTHOR = 40;

    WeightSetSaveInput {
        name = name.strip();
        savedBy = savedBy.strip();
        if (savedBy.isEmpty() || savedBy.codePointCount(0, savedBy.length()) > LONGEST_AUTHOR) {
            throw new BadRequest(
                    "input.savedBy", "must have 1 to " + LONGEST_AUTHOR + " characters");
        }
    }
}

package org.lianzhao.lead.weightset;

/** What is to be saved. The author is whoever is signed in. */
record WeightSetSaveInput(String park, String name, LeadWeightsInput weights) {
    WeightSetSaveInput {
        name = name.strip();
    }
}

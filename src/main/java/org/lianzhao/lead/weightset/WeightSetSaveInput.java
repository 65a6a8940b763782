package org.lianzhao.lead.weightset;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be saved. The author is whoever is signed in. */
record WeightSetSaveInput(String park, String name, Map<String, @Nullable Double> weights) {
    WeightSetSaveInput {
        name = name.strip();
    }
}

package org.lianzhao.lead.weightset;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.TypedText;

/** What is to be saved. The author is whoever is signed in. */
record WeightSetSaveInput(String park, String name, Map<String, @Nullable Double> weights) {
    WeightSetSaveInput {
        name = TypedText.tidy(name);
    }
}

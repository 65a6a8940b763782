package org.lianzhao.lead;

import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.feature.Features;
import org.lianzhao.lead.score.Weights;

/**
 * The weights of one park's list: features that cannot say anything to that park (who buys, where
 * it serves no anchor) hold no points there, so that the best possible lead of every park has 100.
 */
final class SpeakingWeights {
    private SpeakingWeights() {}

    static Weights of(Weights weights, CompiledPark park) {
        return weights.among(Features.speaking(park.profile()));
    }
}

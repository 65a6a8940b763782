package org.lianzhao.lead;

import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.score.WeightsFile;

/** The weight set that ships, for tests of other packages. */
public final class ShippedWeights {
    private ShippedWeights() {}

    public static Weights read() {
        return WeightsFile.shipped();
    }
}

package org.lianzhao.lead;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.lianzhao.lead.score.Weights;

/** The weight set that ships, for tests of other packages. */
public final class ShippedWeights {
    private ShippedWeights() {}

    public static Weights read() {
        try {
            return new DefaultWeights().weights();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}

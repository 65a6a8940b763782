package org.lianzhao.board.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is referred, in the words the chamber sent: a copy, so that what a park was told does not
 * change under it.
 */
public record ReferredFirm(
        String name,
        @Nullable String uscc,
        @Nullable String adcode,
        List<String> segmentCodes,
        List<String> products,
        @Nullable Integer areaWantedSquareMetres) {
    public ReferredFirm {
        segmentCodes = List.copyOf(segmentCodes);
        products = List.copyOf(products);
    }
}

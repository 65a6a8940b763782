package org.lianzhao.board.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a member is: as its chamber says, or as the graph has it where an administrator named an
 * enterprise.
 *
 * @param confirmed whether it is an enterprise of the graph that an administrator named
 * @param adcode region of its head office, null where unknown
 * @param segmentCodes codes of the segments it works in, in order
 * @param products names of what it makes
 * @param areaWanted area it has in mind in m², null where it says none
 */
public record MemberFirm(
        String key,
        boolean confirmed,
        String name,
        @Nullable String uscc,
        @Nullable String adcode,
        List<String> segmentCodes,
        List<String> products,
        @Nullable Integer areaWanted) {
    public MemberFirm {
        segmentCodes = List.copyOf(segmentCodes);
        products = List.copyOf(products);
    }

    /** Key of the enterprise of the graph it is, null where only its chamber lists it. */
    public @Nullable String enterpriseKey() {
        return confirmed ? key : null;
    }

    public @Nullable Integer areaWantedSquareMetres() {
        return areaWanted;
    }
}

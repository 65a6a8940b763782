package org.lianzhao.board.member;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.ConsentGiver;
import org.lianzhao.graph.MemberConsent;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.PartialDate;

/**
 * A member of a chamber.
 *
 * @param chamberKey key of its chamber
 * @param firm who it is
 * @param consentOn day it consented on, null where unknown
 * @param consentBy in what role somebody consented for it, null where unknown
 */
public record Member(
        String chamberKey,
        MemberFirm firm,
        MemberConsent consent,
        @Nullable PartialDate consentOn,
        @Nullable ConsentGiver consentBy,
        @Nullable String source,
        @Nullable String note) {
    public static final String TYPE = "Member";

    private static final String SEPARATOR = "/";

    public String id() {
        return GlobalId.of(TYPE, chamberKey + SEPARATOR + firm.key());
    }

    public MemberFirm enterprise() {
        return firm;
    }

    /** Whether its chamber may tell a park of it by name. */
    public boolean isShareable() {
        return consent == MemberConsent.SHAREABLE;
    }

    /** Which member an id names: its chamber and its firm. */
    record Key(String chamber, String firm) {
        /** Nothing is in its parts that is not there: an id without a slash names nobody. */
        static Key of(String key) {
            var at = key.indexOf(SEPARATOR);
            return at < 0 ? new Key("", "") : new Key(key.substring(0, at), key.substring(at + 1));
        }
    }

    /** The member's facts, for whoever reads them of a row. */
    static List<String> sorted(List<String> values) {
        return values.stream().sorted().toList();
    }
}

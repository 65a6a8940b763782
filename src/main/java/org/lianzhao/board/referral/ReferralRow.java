package org.lianzhao.board.referral;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.input.CompanyName;
import org.neo4j.driver.Value;

/** Referrals as they stand in the graph. */
final class ReferralRow {
    private ReferralRow() {}

    static Referral referral(Value r) {
        return new Referral(
                r.get("id").asString(),
                r.get("chamber").asString(),
                r.get("park").asString(),
                r.get("opportunity").asString(),
                r.get("member").asString(),
                r.get("subject").asString(null),
                firm(r),
                new ReferralAnswers(
                        r.get("offers").asString(""),
                        r.get("needs").asString(""),
                        r.get("unclear").asString("")),
                ReferralState.valueOf(r.get("state").asString()),
                r.get("standing").isNull()
                        ? null
                        : ReferralStanding.valueOf(r.get("standing").asString()),
                times(r),
                r.get("due").isNull() ? null : r.get("due").asLocalDate(),
                !r.get("escalatedAt").isNull(),
                r.get("request").asString(null),
                decline(r));
    }

    private static ReferredFirm firm(Value r) {
        return new ReferredFirm(
                r.get("name").asString(),
                r.get("uscc").asString(null),
                r.get("adcode").asString(null),
                r.get("segments").asList(Value::asString),
                r.get("products").asList(Value::asString),
                r.get("areaWanted").isNull() ? null : r.get("areaWanted").asInt());
    }

    /** A firm as the properties of a referral, with what it is compared by. */
    static Map<String, @Nullable Object> properties(ReferredFirm firm) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", firm.name());
        properties.put("folded", CompanyName.folded(firm.name()));
        properties.put("uscc", firm.uscc());
        properties.put("adcode", firm.adcode());
        properties.put("segments", List.copyOf(firm.segmentCodes()));
        properties.put("products", List.copyOf(firm.products()));
        properties.put("areaWanted", firm.areaWantedSquareMetres());
        return properties;
    }

    private static ReferralTimes times(Value r) {
        return new ReferralTimes(
                time(r, "submittedAt"),
                time(r, "askedAt"),
                time(r, "seenAt"),
                time(r, "answeredAt"),
                r.get("changedAt").asOffsetDateTime());
    }

    private static @Nullable OffsetDateTime time(Value r, String property) {
        return r.get(property).isNull() ? null : r.get(property).asOffsetDateTime();
    }

    private static @Nullable ReferralDecline decline(Value r) {
        return r.get("declineReason").isNull()
                ? null
                : new ReferralDecline(
                        DeclineReason.valueOf(r.get("declineReason").asString()),
                        r.get("internalReason").isNull()
                                ? null
                                : InternalDeclineReason.valueOf(r.get("internalReason").asString()),
                        r.get("internalNote").asString(null));
    }
}

package org.lianzhao.board.referral;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a move sets on a referral; null takes away. */
final class ReferralChange {
    private final Map<String, @Nullable Object> properties = new HashMap<>();

    private ReferralChange() {}

    static ReferralChange at(OffsetDateTime now) {
        return new ReferralChange().with("changedAt", now);
    }

    ReferralChange to(ReferralState state) {
        return with("state", state.name());
    }

    /** First for its enterprise: what no other can be at the same time. */
    ReferralChange first(String firstOf) {
        return with("standing", ReferralStanding.FIRST.name()).with("firstOf", firstOf);
    }

    ReferralChange standby() {
        return with("standing", ReferralStanding.STANDBY.name()).with("firstOf", null);
    }

    /** Gives the place back. */
    ReferralChange left() {
        return with("firstOf", null).due(null).with("introduced", null);
    }

    ReferralChange due(@Nullable LocalDate due) {
        return with("due", due);
    }

    /** The park's term begins anew. */
    ReferralChange asked(OffsetDateTime now, @Nullable LocalDate due) {
        return with("askedAt", now).due(due).with("escalatedAt", null);
    }

    ReferralChange with(String property, @Nullable Object value) {
        properties.put(property, value);
        return this;
    }

    ReferralChange withAll(Map<String, @Nullable Object> more) {
        properties.putAll(more);
        return this;
    }

    Map<String, @Nullable Object> properties() {
        return properties;
    }
}

package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;

/** An enterprise's presence in a park, or in the zone where the park is not known. */
public record Presence(
        PresenceStatus status, @Nullable Park park, @Nullable String note, Evidence evidence) {}

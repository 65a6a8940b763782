package org.lianzhao.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise has at a place.
 *
 * @param place a {@link Region}, a {@link Park}, or the {@link Zone} where the park is not known
 * @param kind null where the fact is older than the kinds
 * @param products what is made there, as printed
 */
public record Presence(
        Object place,
        @Nullable PresenceKind kind,
        @Nullable PresenceState state,
        List<String> products,
        @Nullable String note,
        Evidence evidence) {
    public Presence {
        products = List.copyOf(products);
    }
}

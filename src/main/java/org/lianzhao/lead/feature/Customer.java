package org.lianzhao.lead.feature;

import org.jspecify.annotations.Nullable;

/**
 * An enterprise that buys from suppliers: the customer of a supply relation, or an anchor.
 *
 * @param place where it is, null where unknown
 */
public record Customer(String key, String name, @Nullable Place place) {}

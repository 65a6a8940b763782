package org.lianzhao.lead.feature;

import org.jspecify.annotations.Nullable;

/**
 * What a park publicly looks for.
 *
 * @param park code of the park
 * @param chain code of the industry chain
 * @param segment code of the segment with those below it, null where any of the chain fits
 */
public record Need(String park, String chain, @Nullable String segment) {}

package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PartialDate;

/**
 * That one enterprise supplies another, as one source states it.
 *
 * @param product as the source prints it
 * @param segmentCode of the product, null where none fits
 * @param tier 1 supplies the maker itself, null where unknown
 * @param unsplit whether the source leaves open which of several products the customer gets
 */
public record Supply(
        String product,
        @Nullable String segmentCode,
        @Nullable Integer tier,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        boolean unsplit,
        Evidence evidence) {}

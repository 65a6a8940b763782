package org.lianzhao.registry;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PartialDate;

/**
 * A survey of how many of a municipality's enterprises of a segment the graph holds.
 *
 * @param zone code of the zone whose municipality was surveyed
 * @param coverage share of the enterprises that the graph holds, 0 to 1
 */
record SurveySaveInput(
        String zone,
        String segment,
        double coverage,
        PartialDate surveyedOn,
        String source,
        @Nullable String url,
        @Nullable String note) {
    Stated stated() {
        return new Stated(source, url, surveyedOn, note);
    }
}

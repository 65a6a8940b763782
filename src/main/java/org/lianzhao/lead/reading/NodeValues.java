package org.lianzhao.lead.reading;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.platform.PartialDate;
import org.neo4j.driver.Value;

/** Values of the graph as the features take them. */
final class NodeValues {
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    private NodeValues() {}

    static Place place(Value region, String evidence) {
        var adcode = region.get("adcode").asString();
        var precise = !adcode.endsWith("0000") || MUNICIPALITIES.contains(adcode.substring(0, 2));
        var located = !region.get("latitude").isNull();
        return new Place(
                adcode,
                region.get("name").asString(),
                region.get("latitude").asDouble(0),
                region.get("longitude").asDouble(0),
                precise && located,
                evidence);
    }

    static @Nullable LocalDate lastDay(Value date) {
        return date.isNull() ? null : new PartialDate(date.asString()).lastDay();
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }
}

package org.lianzhao.lead.reading;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.graph.EvidenceCertainty;
import org.lianzhao.graph.GraphObjects;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.platform.PartialDate;
import org.neo4j.driver.Value;

/** Values of the graph as the features take them. */
final class NodeValues {
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    private NodeValues() {}

    static Place place(Value node, String evidence) {
        var region = GraphObjects.region(node);
        var latitude = region.latitude();
        var longitude = region.longitude();
        return latitude == null || longitude == null
                ? new Place(region.adcode(), region.name(), 0, 0, false, evidence)
                : new Place(
                        region.adcode(),
                        region.name(),
                        latitude,
                        longitude,
                        isPrecise(region.adcode()),
                        evidence);
    }

    private static boolean isPrecise(String adcode) {
        return !adcode.endsWith("0000") || MUNICIPALITIES.contains(Adcode.province(adcode));
    }

    static @Nullable LocalDate lastDay(Value date) {
        return date.isNull() ? null : new PartialDate(date.asString()).lastDay();
    }

    static @Nullable String text(Value value) {
        return value.isNull() ? null : value.asString();
    }

    /** How sure a fact is; what says nothing of it is confirmed. */
    static EvidenceCertainty certainty(Value value) {
        return value.isNull()
                ? EvidenceCertainty.CONFIRMED
                : EvidenceCertainty.valueOf(value.asString());
    }
}

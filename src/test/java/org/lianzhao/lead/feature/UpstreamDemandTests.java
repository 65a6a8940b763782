package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.FRAME;
import static org.lianzhao.lead.feature.ParkFixture.GLUE;
import static org.lianzhao.lead.feature.ParkFixture.SEAT;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.lead.feature.Demand.Strength;

class UpstreamDemandTests {
    private static final Map<String, Segment> SEGMENTS =
            Stream.of(SEAT, FOAM, FRAME, GLUE).collect(Collectors.toMap(Segment::code, s -> s));
    private static final Demand FOR_FOAM =
            new Demand("A", "FOAM", Strength.DERIVED, List.of("demand"));
    private static final Demand FOR_SEATS =
            new Demand("A", "SEAT", Strength.LINKED, List.of("demand"));

    @Test
    void goesUpOneFlow() {
        assertThat(with(FOR_FOAM, flow("GLUE", "FOAM"), flow("FRAME", "GLUE")))
                .containsExactly(
                        FOR_FOAM,
                        new Demand(
                                "A",
                                "GLUE",
                                Strength.UPSTREAM,
                                List.of("demand", "flow-GLUE-FOAM")));
    }

    @Test
    void followsADemandForWhatTheSegmentIsPartOf() {
        assertThat(with(FOR_SEATS, flow("GLUE", "FOAM")))
                .contains(
                        new Demand(
                                "A",
                                "GLUE",
                                Strength.UPSTREAM,
                                List.of("demand", "flow-GLUE-FOAM")));
    }

    @Test
    void doesNotGoDownAFlowOrToSegmentsOutOfFocus() {
        assertThat(with(FOR_FOAM, flow("FOAM", "GLUE"), flow("CHIP", "FOAM")))
                .containsExactly(FOR_FOAM);
    }

    @Test
    void doesNotTakeADemandForAPartAsOneForTheWhole() {
        assertThat(with(FOR_FOAM, flow("GLUE", "SEAT"))).containsExactly(FOR_FOAM);
    }

    private static List<Demand> with(Demand demand, Flow... flows) {
        return UpstreamDemand.with(List.of(demand), List.of(flows), SEGMENTS);
    }

    private static Flow flow(String from, String to) {
        return new Flow(from, to, "flow-" + from + "-" + to);
    }
}

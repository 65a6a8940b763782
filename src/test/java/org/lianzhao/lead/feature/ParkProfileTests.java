package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.GLUE;
import static org.lianzhao.lead.feature.ParkFixture.SEAT;
import static org.lianzhao.lead.feature.ParkFixture.operation;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ParkProfileTests {
    private final ParkProfile park = new ParkFixture().build();

    @Test
    void permitsIndustriesOutsideTheExcludedDivisions() {
        assertThat(park.permits(operation(FOAM, 1))).isTrue();
        assertThat(park.permits(operation(GLUE, 1))).isFalse();
        var unclassified = new Segment("X", "未分类", "AUTO", null, null, 0);
        assertThat(park.permits(operation(unclassified, 1))).isTrue();
    }

    @Test
    void climbsFromASegmentToTheTop() {
        assertThat(park.withAncestors(FOAM)).containsExactly(FOAM, SEAT);
        assertThat(park.withAncestors(SEAT)).containsExactly(SEAT);
    }

    @Test
    void endsWhereASegmentStandsAboveItself() {
        var first = new Segment("1", "一", "AUTO", "2", null, 0);
        var second = new Segment("2", "二", "AUTO", "1", null, 0);
        var looping = new ParkFixture().with(first, second).build();
        assertThat(looping.withAncestors(first)).containsExactly(first, second);
    }

    @Test
    void featuresComeInTheOrderOfTheirNames() {
        assertThat(Features.ALL.stream().map(Feature::name))
                .containsExactlyElementsOf(Arrays.asList(LeadFeature.values()));
    }
}

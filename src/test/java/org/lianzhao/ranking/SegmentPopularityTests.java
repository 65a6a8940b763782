package org.lianzhao.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SegmentPopularityTests {
    private static final int[] LINKS = {0, 0, 0, 1};
    private static final int[] DEGREES = {29, 1, 5};

    @Test
    void plainCountsLinks() {
        assertThat(SegmentPopularity.PLAIN.scores(LINKS, DEGREES)).containsExactly(3, 1, 0);
    }

    @Test
    void debiasedPutsTheSpecialistFirst() {
        assertThat(new SegmentPopularity(1, 1).scores(LINKS, DEGREES)).containsExactly(.1, .5, 0);
    }
}

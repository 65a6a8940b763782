package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.operation;

import org.junit.jupiter.api.Test;

class BuyerToldTests {
    private final ParkFixture park = new ParkFixture();

    @Test
    void tellsNoBuyerWhereNobodyWantsTheSegment() {
        assertThat(isTold()).isFalse();
    }

    @Test
    void tellsTheOnlyOneThatWantsTheSegment() {
        park.serving("A", 1).serving("B", 1).demanding("A", FOAM, false);
        assertThat(isTold()).isTrue();
    }

    @Test
    void tellsNobodyWhereNothingTellsThemApart() {
        park.serving("A", 1).serving("B", 1);
        park.demanding("A", FOAM, false).demanding("B", FOAM, true);
        assertThat(isTold()).isFalse();
    }

    @Test
    void tellsTheOneThatBuysAlready() {
        park.serving("A", 1).serving("B", 1).supplying("E", "A");
        park.demanding("A", FOAM, false).demanding("B", FOAM, false);
        assertThat(isTold()).isTrue();
    }

    private boolean isTold() {
        var profile = park.build();
        var prospect = profile.prospects(operation(FOAM, 0.9)).getFirst();
        return BuyerTold.by(profile, candidate("E"), prospect);
    }
}

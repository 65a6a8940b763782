package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.FRAME;
import static org.lianzhao.lead.feature.ParkFixture.SEAT;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.prospect;

import org.junit.jupiter.api.Test;

class AnchorDemandGapTests {
    private final ParkFixture park = new ParkFixture().serving("A", 1).serving("B", 3);

    @Test
    void weighsAnchorsByImportanceAndDerivedDemandBySixTenths() {
        park.demanding("A", FOAM, true).demanding("B", SEAT, false);
        var found = assess();
        // (1·1 + 3·.6) / 4
        assertThat(found.value()).isEqualTo(0.7, within(1e-12));
        assertThat(found.statement()).isEqualTo("链主A、链主B需要“座椅泡棉”，重庆市尚无已知供应商");
        assertThat(found.evidence())
                .containsExactly("demand-A-FOAM-linked", "demand-B-SEAT", "serves-A", "serves-B");
    }

    @Test
    void countsAnchorsWithoutDemandInTheWhole() {
        park.demanding("A", FOAM, true);
        assertThat(assess().value()).isEqualTo(0.25);
    }

    @Test
    void isDividedByTheLocalSuppliersBesideTheCandidate() {
        park.demanding("B", FOAM, true).local(FOAM, "E", "L1", "L2").local(FRAME, "L3");
        // 3/4 / (1 + 2): the candidate E itself and another segment's supplier do not count
        assertThat(assess().value()).isEqualTo(0.25);
        assertThat(assess().statement()).endsWith("重庆市已知供应商 2 家");
    }

    @Test
    void citesEveryDemandTheStrongestFirst() {
        park.demanding("A", SEAT, true).demanding("A", FOAM, false).demanding("A", FOAM, true);
        assertThat(assess().value()).isEqualTo(0.25);
        assertThat(assess().evidence())
                .containsExactly(
                        "demand-A-FOAM-linked",
                        "demand-A-SEAT-linked",
                        "demand-A-FOAM",
                        "serves-A",
                        "serves-B");
        var derivedOnly =
                new ParkFixture()
                        .serving("A", 1)
                        .demanding("A", SEAT, false)
                        .demanding("A", FOAM, false);
        assertThat(assess(derivedOnly).evidence())
                .containsExactly("demand-A-FOAM", "demand-A-SEAT", "serves-A");
    }

    @Test
    void doesNotApplyWithoutDemandOrForAnchorsThatAreNotServed() {
        park.demanding("A", FRAME, true).demanding("OTHER", FOAM, true);
        assertThat(new AnchorDemandGap().assess(park.build(), candidate("E"), prospect(FOAM, 0.9)))
                .isEmpty();
    }

    private Assessment assess() {
        return assess(park);
    }

    private static Assessment assess(ParkFixture park) {
        return new AnchorDemandGap()
                .assess(park.build(), candidate("E"), prospect(FOAM, 0.9))
                .orElseThrow();
    }
}

package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.graph.EvidenceCertainty;

class SupplyLinkTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void isCurrentForFiveCalendarYears() {
        assertThat(until(LocalDate.of(2021, 1, 1)).isCurrent(DAY)).isTrue();
        assertThat(until(LocalDate.of(2020, 12, 31)).isCurrent(DAY)).isFalse();
        assertThat(until(LocalDate.of(2030, 1, 1)).isCurrent(DAY)).isTrue();
        assertThat(until(null).isCurrent(DAY)).isTrue();
    }

    /** One such year would make every other link old. */
    @Test
    void takesNoYearAfterTheDateOfTheData() {
        assertThat(since(2026).knownBy(DAY)).isEqualTo(since(2026));
        assertThat(since(2062).knownBy(DAY)).isEqualTo(since(SupplyLink.UNKNOWN_YEAR));
    }

    private static SupplyLink since(int year) {
        return new SupplyLink("E", "C", "FOAM", year, true, null, "link");
    }

    @Test
    void isSureOnlyWhereItsSourceSaysIt() {
        assertThat(link(false, EvidenceCertainty.CONFIRMED).isSure()).isTrue();
        assertThat(link(false, EvidenceCertainty.INFERRED).isSure()).isFalse();
        assertThat(link(false, EvidenceCertainty.TO_VERIFY).isSure()).isFalse();
    }

    @Test
    void countsAProductThatIsNotTiedToTheCustomerAsNoneOfThem() {
        assertThat(link(false, EvidenceCertainty.CONFIRMED).countedProduct()).isEqualTo("FOAM");
        assertThat(link(true, EvidenceCertainty.CONFIRMED).countedProduct())
                .isEqualTo(link(true, EvidenceCertainty.CONFIRMED).countedProduct())
                .isNotEqualTo("FOAM")
                .contains("E");
    }

    private static SupplyLink until(@Nullable LocalDate until) {
        return new SupplyLink("E", "C", "FOAM", 2019, true, until, "link");
    }

    private static SupplyLink link(boolean unsplit, EvidenceCertainty certainty) {
        return new SupplyLink("E", "C", "FOAM", 2019, true, null, unsplit, certainty, "link");
    }
}

package org.lianzhao.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.platform.PartialDate;

class PlausibleDatesTests {
    private static final PlausibleDates DATES = new PlausibleDates(LocalDate.of(2027, 3, 15));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027 |",
                "2027-03 |",
                "2027-03-15 |",
                "1900 |",
                "2027-03-16 | must not lie in the future, was 2027-03-16",
                "2027-04 | must not lie in the future, was 2027-04",
                "2062 | must not lie in the future, was 2062",
                "1899-12 | must not lie before 1900, was 1899-12"
            })
    void knowsWhatCanHaveHappened(String date, String problem) {
        assertThat(DATES.problemOfPast(new PartialDate(date)).orElse(null)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2077-12-31 |",
                "2078 | must not lie after 2077, was 2078",
                "0227 | must not lie before 1900, was 0227"
            })
    void knowsWhatMayLieAhead(String date, String problem) {
        assertThat(DATES.problemOfComing(new PartialDate(date)).orElse(null)).isEqualTo(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2028 |",
                "2029 | must be a year from 1900 to 2028, was 2029",
                "1899 | must be a year from 1900 to 2028, was 1899"
            })
    void knowsTheModelYears(int year, String problem) {
        assertThat(DATES.problemOfModelYear(year).orElse(null)).isEqualTo(problem);
    }

    @Test
    void countsTheDayThatBeganFurtherEast() {
        var clock = Clock.fixed(Instant.parse("2027-03-14T23:00:00Z"), ZoneOffset.UTC);
        assertThat(PlausibleDates.on(clock)).isEqualTo(DATES);
    }

    @Test
    void doesNotTrustAClockThatStandsBeforeTheRelease() {
        var clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        assertThat(PlausibleDates.on(clock).problemOfPast(new PartialDate("2026-11"))).isEmpty();
        assertThat(PlausibleDates.on(clock).problemOfPast(new PartialDate("2062"))).isPresent();
    }
}

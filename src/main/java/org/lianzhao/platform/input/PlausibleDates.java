package org.lianzhao.platform.input;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.lianzhao.platform.PartialDate;

/**
 * Which dates can be meant: lists date themselves by the latest date in the data, so that one year
 * slipped (2062 for 2026) would move them all.
 *
 * @param today the day by which the future begins
 */
public record PlausibleDates(LocalDate today) {
    /** A machine whose clock is behind must not refuse what this release itself ships. */
    private static final LocalDate RELEASED = LocalDate.of(2026, 11, 27);

    private static final int EARLIEST_YEAR = 1900;
    private static final int YEARS_AHEAD = 50;

    /** By a clock in UTC: for whoever writes from further east, tomorrow may have begun. */
    public static PlausibleDates on(Clock clock) {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        return new PlausibleDates(tomorrow.isBefore(RELEASED) ? RELEASED : tomorrow);
    }

    /** What is wrong with the date of something that has happened, been seen or been entered. */
    public Optional<String> problemOfPast(PartialDate date) {
        if (date.firstDay().isAfter(today)) {
            return Optional.of("must not lie in the future, was " + date);
        }
        return tooEarly(date);
    }

    /** What is wrong with the date until or from which something holds. */
    public Optional<String> problemOfComing(PartialDate date) {
        var latest = today.getYear() + YEARS_AHEAD;
        if (date.firstDay().getYear() > latest) {
            return Optional.of("must not lie after %d, was %s".formatted(latest, date));
        }
        return tooEarly(date);
    }

    /** What is wrong with a model year: the coming one is sold in the year before. */
    public Optional<String> problemOfModelYear(int year) {
        var latest = today.getYear() + 1;
        return year < EARLIEST_YEAR || year > latest
                ? Optional.of(
                        "must be a year from %d to %d, was %d"
                                .formatted(EARLIEST_YEAR, latest, year))
                : Optional.empty();
    }

    private static Optional<String> tooEarly(PartialDate date) {
        return date.firstDay().getYear() < EARLIEST_YEAR
                ? Optional.of("must not lie before %d, was %s".formatted(EARLIEST_YEAR, date))
                : Optional.empty();
    }
}

package org.lianzhao.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianzhao.platform.PartialDate;
import org.lianzhao.platform.input.PlausibleDates;

/**
 * The date of the data: the latest day of which anything imported is said, or on which it was
 * entered. Titles expire against it, so that a list depends on the data alone. A row that is
 * corrected takes its date back.
 */
final class DataDate {
    private final ImportRepository repository;

    DataDate(ImportRepository repository) {
        this.repository = repository;
    }

    /** To be called when the rows are written. */
    void follow(Collection<List<ImportRow>> written, PlausibleDates dates) {
        var latest = latest(written.stream().flatMap(List::stream).flatMap(DataDate::datesOf));
        var held = repository.date();
        if (held.isEmpty() || latest.filter(date -> date.compareTo(held.get()) >= 0).isPresent()) {
            latest.ifPresent(repository::setDate);
        } else if (!stillSaid(held.get(), dates)) {
            latest(repository.dates().stream().filter(date -> isPlausible(date, dates)))
                    .ifPresent(repository::setDate);
        }
    }

    private static Stream<String> datesOf(ImportRow row) {
        return Stream.of(row.value(Table.OBSERVED_ON), row.value(Table.COMPILED_ON))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    private static Optional<String> latest(Stream<String> dates) {
        return dates.map(date -> new PartialDate(date).lastDay().toString())
                .max(Comparator.naturalOrder());
    }

    /**
     * Whether anything has a date that ends on that day; what no date can be counts for nothing.
     */
    private boolean stillSaid(String day, PlausibleDates dates) {
        var said =
                Stream.of(day, day.substring(0, 7), day.substring(0, 4))
                        .filter(date -> new PartialDate(date).lastDay().toString().equals(day))
                        .filter(date -> isPlausible(date, dates))
                        .toList();
        return !said.isEmpty() && repository.isDated(said);
    }

    private static boolean isPlausible(String date, PlausibleDates dates) {
        return dates.problemOfPast(new PartialDate(date)).isEmpty();
    }
}

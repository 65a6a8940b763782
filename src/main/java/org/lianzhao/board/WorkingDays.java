package org.lianzhao.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which days people work: Monday to Friday, but for public holidays and with the days worked in
 * their stead (调休), as the State Council publishes them each autumn. Both are settings under {@code
 * lianzhao.board.working-days}, since no release knows them.
 *
 * @param holidays working days of the week that are off
 * @param instead days of a weekend that are worked
 */
@ConfigurationProperties("lianzhao.board.working-days")
public record WorkingDays(
        @DefaultValue Set<LocalDate> holidays, @DefaultValue Set<LocalDate> instead) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        instead = Set.copyOf(instead);
    }

    public boolean isWorked(LocalDate day) {
        return instead.contains(day) || (!isWeekend(day) && !holidays.contains(day));
    }

    /** The last day of a term that begins on the day after. */
    public LocalDate after(LocalDate day, int workingDays) {
        var last = day;
        for (var left = workingDays; left > 0; ) {
            last = last.plusDays(1);
            if (isWorked(last)) {
                left--;
            }
        }
        return last;
    }

    /** Working days after one day up to and with another; negative where that lies before. */
    public int between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return -between(until, from);
        }
        return (int) from.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorked).count();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}

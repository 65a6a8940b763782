package org.lianzhao.board.member;

import java.time.LocalDate;
import java.util.List;
import org.lianzhao.platform.PartialDate;

/**
 * What parks see of a chamber's members, the same until the next fixed date.
 *
 * @param day the fixed date, in the zone's time
 */
record MemberOverview(
        String chamber,
        LocalDate day,
        List<MemberCount> segmentCounts,
        List<MemberCount> regionCounts) {
    MemberOverview {
        segmentCounts = List.copyOf(segmentCounts);
        regionCounts = List.copyOf(regionCounts);
    }

    /**
     * The first of a month: numbers of one day are compared with those of a month before at best.
     */
    static LocalDate lastFixedDate(LocalDate today) {
        return today.withDayOfMonth(1);
    }

    public PartialDate asOf() {
        return new PartialDate(day.toString());
    }

    public PartialDate nextOn() {
        return new PartialDate(day.plusMonths(1).toString());
    }

    /** What is told, without what is not. */
    static List<MemberCount> told(List<MemberCount> counts) {
        return counts.stream().filter(count -> count.told() != null).toList();
    }
}

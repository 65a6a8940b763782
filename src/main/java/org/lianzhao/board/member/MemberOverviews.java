package org.lianzhao.board.member;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.DailyTask;
import org.lianzhao.board.member.MemberOverviewRepository.Counted;
import org.springframework.stereotype.Component;

/**
 * Publishes what parks see of chambers' members: on the first of each month, or as soon after as an
 * instance runs. In between nothing that a chamber enters shows.
 */
@Component
class MemberOverviews implements DailyTask {
    private final MemberOverviewRepository repository;

    MemberOverviews(MemberOverviewRepository repository) {
        this.repository = repository;
    }

    @Override
    public String name() {
        return "member-overview";
    }

    @Override
    public LocalTime from() {
        return LocalTime.MIDNIGHT;
    }

    /**
     * The latest of each of these chambers; none of one whose members came after the last fixed
     * date.
     */
    Map<String, List<MemberOverview>> latest(Collection<String> chambers) {
        return repository.latest(chambers);
    }

    /**
     * Publishes what is due. The first time nothing is told of a chamber: its numbers wait for the
     * next fixed date, so that they do not tell the day its members came.
     */
    @Override
    public void run(LocalDate today) {
        var day = MemberOverview.lastFixedDate(today);
        for (var chamber : repository.due(day)) {
            var last =
                    repository.latest(List.of(chamber)).getOrDefault(chamber, List.of()).stream()
                            .findFirst()
                            .orElse(null);
            repository.publish(next(chamber, day, last));
        }
    }

    private MemberOverview next(String chamber, LocalDate day, @Nullable MemberOverview last) {
        if (last == null) {
            return new MemberOverview(chamber, day, List.of(), List.of());
        }
        var numbers = repository.numbers(chamber);
        return new MemberOverview(
                chamber,
                day,
                counts(numbers, true, last.segmentCounts()),
                counts(numbers, false, last.regionCounts()));
    }

    private static List<MemberCount> counts(
            List<Counted> numbers, boolean ofSegments, List<MemberCount> last) {
        var before = last.stream().collect(Collectors.toMap(MemberCount::code, count -> count));
        var counts = new TreeMap<String, MemberCount>();
        for (var number : numbers) {
            if (number.ofSegment() == ofSegments) {
                counts.put(
                        number.code(),
                        MemberCount.after(
                                before.get(number.code()), number.code(), number.number()));
            }
        }
        return MemberOverview.told(List.copyOf(counts.values()));
    }
}

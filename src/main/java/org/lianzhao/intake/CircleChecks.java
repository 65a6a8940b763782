package org.lianzhao.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds what would stand above itself, by rows alone or together with what the graph knows. Every
 * row of a circle is named.
 */
final class CircleChecks {
    private static final List<Ladder> LADDERS =
            List.of(Ladder.REGIONS, Ladder.SEGMENTS, Ladder.FLOWS, Ladder.STAKES);

    private final KnownRepository repository;

    CircleChecks(KnownRepository repository) {
        this.repository = repository;
    }

    /** Whether there are any; then nothing else can be said of levels. */
    boolean found(Map<Table, List<ImportRow>> rows, List<RowError> errors) {
        var before = errors.size();
        for (var ladder : LADDERS) {
            var spoken =
                    rows.getOrDefault(ladder.table(), List.of()).stream()
                            .filter(ladder::speaks)
                            .toList();
            check(ladder, spoken, errors);
        }
        return errors.size() > before;
    }

    private void check(Ladder ladder, List<ImportRow> spoken, List<RowError> errors) {
        var rows = spoken.stream().filter(ladder::counts).toList();
        var steps = new Steps();
        rows.forEach(row -> steps.add(ladder.below(row), ladder.above(row)));
        addKnown(ladder, spoken, rows, steps);
        for (var row : rows) {
            var way = steps.way(ladder.above(row), ladder.below(row));
            if (!way.isEmpty()) {
                errors.add(
                        new RowError(
                                ladder.table().file(),
                                row.line(),
                                ladder.above(),
                                "'%s' %s: %s → %s"
                                        .formatted(
                                                ladder.below(row),
                                                ladder.itself(),
                                                ladder.below(row),
                                                String.join(" → ", way))));
            }
        }
    }

    /** Climbs from what the rows name, through what they do not replace. */
    private void addKnown(
            Ladder ladder, List<ImportRow> spoken, List<ImportRow> rows, Steps steps) {
        var replaced =
                spoken.stream()
                        .map(row -> Step.of(ladder, row).place(ladder))
                        .collect(Collectors.toSet());
        var seen = new HashSet<String>();
        Collection<String> open = rows.stream().map(ladder::above).collect(Collectors.toSet());
        while (!open.isEmpty()) {
            seen.addAll(open);
            var next = new HashSet<String>();
            for (var step : repository.above(ladder, open)) {
                if (!replaced.contains(step.place(ladder))) {
                    steps.add(step.below(), step.above());
                    next.add(step.above());
                }
            }
            next.removeAll(seen);
            open = next;
        }
    }

    /** One thing directly above another. */
    record Step(String below, String above) {
        static Step of(Ladder ladder, ImportRow row) {
            return new Step(ladder.below(row), ladder.above(row));
        }

        /** What a row of the same thing takes the place of. */
        private Step place(Ladder ladder) {
            return ladder.one() ? new Step(below, "") : this;
        }
    }
}

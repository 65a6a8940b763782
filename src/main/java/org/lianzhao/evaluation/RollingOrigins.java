package org.lianzhao.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Tasks inside a train file: the links up to a year are known, those of the two years that follow
 * are hidden; then the year moves on. The first origin knows at least a tenth of all links. Weights
 * fitted on them have seen nothing but the train file.
 */
record RollingOrigins(List<SupplyRow> links, List<MakerGroup> groups) {
    static final int WINDOW = 2;
    private static final int ENOUGH = 10;

    /** The years after which the origins cut. */
    List<Integer> years() {
        var last = links.stream().mapToInt(SupplyRow::year).max().orElse(0);
        var years = new ArrayList<Integer>();
        for (int year : links.stream().map(SupplyRow::year).distinct().sorted().toList()) {
            var known = links.stream().filter(link -> link.year() <= year).count();
            if (known * ENOUGH >= links.size() && year + WINDOW <= last) {
                years.add(year);
            }
        }
        return years;
    }

    /**
     * The tasks of an origin: with all that is known of names and groups, and without either, so
     * that no term leans on what may be silent where the weights serve.
     */
    List<Task> at(int year) {
        return List.of(
                Task.of(until(year), after(year), groups, true),
                Task.of(until(year), after(year), List.of(), false));
    }

    /** The task of an origin where only bare edges are known. */
    Task ofEdgesAt(int year) {
        return Task.of(bare(until(year)), bare(after(year)), List.of(), true);
    }

    private List<SupplyRow> until(int year) {
        return links.stream().filter(link -> link.year() <= year).toList();
    }

    private List<SupplyRow> after(int year) {
        return links.stream()
                .filter(link -> link.year() > year && link.year() <= year + WINDOW)
                .toList();
    }

    private static List<SupplyRow> bare(List<SupplyRow> links) {
        return links.stream().map(SupplyRow::bare).toList();
    }
}

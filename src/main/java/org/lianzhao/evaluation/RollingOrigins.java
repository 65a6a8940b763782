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
        var known = links.stream().filter(link -> link.year() <= year).toList();
        var next =
                links.stream()
                        .filter(link -> link.year() > year && link.year() <= year + WINDOW)
                        .toList();
        return List.of(Task.of(known, next, groups, true), Task.of(known, next, List.of(), false));
    }
}

package org.lianzhao.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.lianzhao.ranking.supply.SupplyGraphBuilder;

/**
 * General knowledge about a maker: its parent groups (of a joint venture all of them) and home
 * region. Grade C.
 */
record MakerGroup(String maker, List<String> groups, String home) {
    private static final String SHIPPED = "/evaluation/maker_groups.csv";
    private static final List<String> COLUMNS = List.of("maker", "groups", "home_region");

    static List<MakerGroup> read(Path file) {
        return CsvFile.read(file).rows(COLUMNS, MakerGroup::of);
    }

    /** The table that ships with the product. */
    static List<MakerGroup> shipped() {
        try (var in = MakerGroup.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " is not on the class path");
            }
            return CsvFile.of(SHIPPED, in.readAllBytes()).rows(COLUMNS, MakerGroup::of);
        } catch (IOException e) {
            throw new IllegalStateException(SHIPPED, e);
        }
    }

    void state(SupplyGraphBuilder builder) {
        var evidence = List.of("maker_groups: " + maker);
        builder.maker(maker);
        groups.forEach(group -> builder.group(maker, group, evidence));
        if (!home.isEmpty()) {
            builder.home(maker, home, evidence);
        }
    }

    private static MakerGroup of(CsvFile.Row row) {
        var groups =
                Arrays.stream(row.text(1).split(";"))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
        return new MakerGroup(row.required(0), groups, row.text(2));
    }
}

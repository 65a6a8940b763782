package org.lianzhao.intake;

import java.util.List;
import java.util.Optional;

/** The kinds of files an import may hold. */
final class Tables {
    /** All tables in the order in which they are written: a table may refer to those before it. */
    static final List<Table> ALL =
            List.of(
                    PlaceTables.REGIONS,
                    PlaceTables.ZONES,
                    PlaceTables.PARKS,
                    ChainTables.INDUSTRY_CHAINS,
                    ChainTables.SEGMENTS,
                    ChainTables.SEGMENT_FLOWS,
                    EnterpriseTables.ENTERPRISES,
                    EnterpriseTables.ANCHORS,
                    EnterpriseTables.OPERATIONS,
                    EnterpriseTables.PRODUCTS,
                    EnterpriseTables.LABELS,
                    EnterpriseTables.SIGNALS,
                    EnterpriseTables.PRESENCES,
                    EnterpriseTables.LEADERS,
                    RelationTables.INVESTMENTS,
                    RelationTables.DEMANDS,
                    RelationTables.SUPPLIES,
                    RelationTables.CHAMBERS,
                    RelationTables.LIAISON_OFFICES,
                    RelationTables.FOCUSES,
                    RelationTables.PARK_ANCHORS,
                    PlaceTables.FIGURES,
                    PlaceTables.SITES,
                    ChainTables.SURVEYS);

    private Tables() {}

    static Optional<Table> ofFile(String file) {
        return ALL.stream().filter(table -> table.file().equals(file)).findFirst();
    }
}

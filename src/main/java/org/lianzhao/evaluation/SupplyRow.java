package org.lianzhao.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.lianzhao.platform.input.PlausibleDates;
import org.lianzhao.ranking.supply.SupplyGraph;

/**
 * One row of a train or test file. Of edges without a product the product is empty and the year
 * unknown.
 */
record SupplyRow(String maker, String product, String supplier, int year, String region) {
    private static final List<String> COLUMNS =
            List.of("maker", "product", "supplier", "first_model_year", "region");
    private static final List<String> EDGE_COLUMNS = List.of("supplier", "customer");

    /** Names the link as evidence: what it connects. */
    String key() {
        return maker + " | " + product + " | " + supplier;
    }

    static List<SupplyRow> read(CsvFile file, boolean edges, PlausibleDates dates) {
        return edges
                ? file.rows(EDGE_COLUMNS, SupplyRow::edge)
                : file.rows(COLUMNS, row -> link(row, dates));
    }

    static List<SupplyRow> read(Path file, boolean edges, PlausibleDates dates) {
        return read(CsvFile.read(file), edges, dates);
    }

    private static SupplyRow link(CsvFile.Row row, PlausibleDates dates) {
        return new SupplyRow(
                row.required(0),
                row.required(1),
                row.required(2),
                row.modelYear(3, dates),
                row.text(4));
    }

    /** The row as a bare edge: without product, year and region. */
    SupplyRow bare() {
        return new SupplyRow(maker, "", supplier, SupplyGraph.UNKNOWN_YEAR, "");
    }

    private static SupplyRow edge(CsvFile.Row row) {
        return new SupplyRow(row.required(1), "", row.required(0), SupplyGraph.UNKNOWN_YEAR, "");
    }
}

package org.lianzhao.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report as JSON: fields in the order of these records, figures with six decimals.
 *
 * @param queries of all slices together
 * @param hidden links that the methods had to find
 * @param cold hidden links that could not be ranked
 * @param candidates suppliers ranked for every query
 * @param slices parts of the queries by name; without methods where a part has no query
 */
record ReportJson(
        int queries,
        int hidden,
        int cold,
        int candidates,
        List<Row> methods,
        Map<String, Slice> slices) {
    private static final int DECIMALS = 6;
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

    /** Some of the queries. */
    record Slice(int queries, int hidden, List<Row> methods) {
        static Slice of(Report.Part part) {
            return new Slice(
                    part.queries(), part.hidden(), part.queries() == 0 ? List.of() : rows(part));
        }
    }

    /**
     * One method; {@code low} and {@code high} are the interval of NDCG@20, the deltas the paired
     * difference to the best baseline.
     */
    record Row(
            String name,
            BigDecimal ndcg20,
            BigDecimal recall20,
            BigDecimal mrr,
            BigDecimal hr5,
            BigDecimal coverage20,
            BigDecimal low,
            BigDecimal high,
            BigDecimal deltaToBest,
            BigDecimal deltaLow,
            BigDecimal deltaHigh) {
        static Row of(Report.Figures figures) {
            return new Row(
                    figures.name(),
                    rounded(figures.ndcg().mean()),
                    rounded(figures.recall()),
                    rounded(figures.mrr()),
                    rounded(figures.hr5()),
                    rounded(figures.coverage()),
                    rounded(figures.ndcg().low()),
                    rounded(figures.ndcg().high()),
                    rounded(figures.toBest().mean()),
                    rounded(figures.toBest().low()),
                    rounded(figures.toBest().high()));
        }

        private static BigDecimal rounded(double figure) {
            return BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP);
        }
    }

    static ReportJson of(Report report) {
        var slices = new LinkedHashMap<String, Slice>();
        report.slices().forEach((name, part) -> slices.put(name, Slice.of(part)));
        return new ReportJson(
                report.all().queries(),
                report.all().hidden(),
                report.task().cold(),
                report.task().graph().suppliers(),
                rows(report.all()),
                slices);
    }

    private static List<Row> rows(Report.Part part) {
        return part.methods().stream().map(Row::of).toList();
    }

    String text() {
        return JSON.writeValueAsString(this) + "\n";
    }
}

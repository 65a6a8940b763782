package org.lianzhao.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The report as JSON, keys and their order as in EVALUATION.md; six decimals. */
record ReportJson(Report report) {

    String text() {
        var slices =
                report.slices().entrySet().stream()
                        .map(ReportJson::slice)
                        .collect(Collectors.joining(",\n"));
        return "{%s,\"cold\":%d,\"candidates\":%d,\"methods\":[\n%s],\"slices\":{\n%s}}\n"
                .formatted(
                        size(report.all()),
                        report.task().cold(),
                        report.task().graph().suppliers(),
                        methods(report.all()),
                        slices);
    }

    private static String slice(Map.Entry<String, Report.Part> slice) {
        var methods = slice.getValue().queries() == 0 ? "" : methods(slice.getValue());
        return "%s:{%s,\"methods\":[\n%s]}"
                .formatted(quoted(slice.getKey()), size(slice.getValue()), methods);
    }

    private static String size(Report.Part part) {
        return "\"queries\":%d,\"hidden\":%d".formatted(part.queries(), part.hidden());
    }

    private static String methods(Report.Part part) {
        return part.methods().stream().map(ReportJson::method).collect(Collectors.joining(",\n"));
    }

    private static String method(Report.Figures row) {
        return String.format(
                Locale.ROOT,
                "{\"name\":%s,\"ndcg20\":%.6f,\"recall20\":%.6f,\"mrr\":%.6f,\"hr5\":%.6f,\"coverage20\":%.6f,"
                        + "\"low\":%.6f,\"high\":%.6f,\"deltaToBest\":%.6f,\"deltaLow\":%.6f,\"deltaHigh\":%.6f}",
                quoted(row.name()),
                row.ndcg().mean(),
                row.recall(),
                row.mrr(),
                row.hr5(),
                row.coverage(),
                row.ndcg().low(),
                row.ndcg().high(),
                row.toBest().mean(),
                row.toBest().low(),
                row.toBest().high());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

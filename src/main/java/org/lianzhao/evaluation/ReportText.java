package org.lianzhao.evaluation;

import java.util.List;
import java.util.Locale;
import org.lianzhao.ranking.ClusteredBootstrap.Interval;

/** The report as a table for people. */
record ReportText(Report report) {
    private static final String HEAD = "%-20s %7s %-15s %9s %6s %6s %8s   %-22s %-22s%n";
    private static final String ROW = "%-20s %7.3f %-15s %9.3f %6.3f %6.3f %8.3f   %-22s %-22s%n";

    String table() {
        var text = new StringBuilder();
        add(
                text,
                "%d queries, %d hidden links, %d cold ones (not scored), %d candidates%n%n",
                report.all().queries(),
                report.all().hidden(),
                report.task().cold(),
                report.task().graph().suppliers());
        add(
                text,
                HEAD,
                "method",
                "NDCG@20",
                "95 % interval",
                "Recall@20",
                "MRR",
                "HR@5",
                "cover@20",
                "to best baseline",
                "to segment popularity");
        for (var row : report.all().methods()) {
            add(
                    text,
                    ROW,
                    row.name(),
                    row.ndcg().mean(),
                    span(row.ndcg()),
                    row.recall(),
                    row.mrr(),
                    row.hr5(),
                    row.coverage(),
                    difference(row.toBest()),
                    difference(row.toYardstick()));
        }
        report.slices().forEach((name, part) -> slice(text, name, part));
        return text.toString();
    }

    private static void slice(StringBuilder text, String name, Report.Part part) {
        add(text, "%n%s: %d queries, %d hidden links%n", name, part.queries(), part.hidden());
        for (var row : part.queries() == 0 ? List.<Report.Figures>of() : part.methods()) {
            add(
                    text,
                    "%-20s %7.3f %-15s %9.3f   %-22s%n",
                    row.name(),
                    row.ndcg().mean(),
                    span(row.ndcg()),
                    row.recall(),
                    difference(row.toBest()));
        }
    }

    private static void add(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }

    private static String span(Interval interval) {
        return String.format(Locale.ROOT, "%.3f – %.3f", interval.low(), interval.high());
    }

    private static String difference(Interval interval) {
        return String.format(
                Locale.ROOT,
                "%+.3f (%+.3f, %+.3f)",
                interval.mean(),
                interval.low(),
                interval.high());
    }
}

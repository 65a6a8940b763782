package org.lianzhao.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.Evidence;
import org.lianzhao.graph.EvidenceGrade;
import org.lianzhao.platform.PartialDate;

/** Where the main reasons come from: each source once, with the numbers of its reasons. */
final class Sources {
    /** Lines that begin with the number of one reason. */
    private static final int MOST = 3;

    private static final List<String> NUMBERS = List.of("①", "②", "③");

    private Sources() {}

    private record Source(String name, @Nullable String url, @Nullable PartialDate date) {
        static Source of(Evidence evidence) {
            return new Source(evidence.source(), evidence.url(), evidence.observedOn());
        }
    }

    /** What one source says: for which reasons, in which grades. */
    private record Use(SortedSet<Integer> reasons, SortedSet<EvidenceGrade> grades) {
        String line(Source source) {
            return "%s%s（%s 级，%s）%s"
                    .formatted(
                            reasons.stream().map(NUMBERS::get).collect(Collectors.joining()),
                            source.name(),
                            grades.stream().map(Enum::name).collect(Collectors.joining("、")),
                            source.date() == null ? "来源无日期" : source.date().text(),
                            source.url() == null ? "" : " " + source.url());
        }
    }

    /** A fact cited for a reason. */
    private record Citation(int reason, Evidence evidence) {}

    /** Whether the fact is one about that enterprise. */
    static boolean isAbout(String enterprise, Evidence evidence) {
        return evidence.path().stream()
                .anyMatch(end -> end instanceof Enterprise e && e.key().equals(enterprise));
    }

    /**
     * The sources, one per line, by reason: what is said about the enterprise first, then by grade;
     * those beyond a few of each reason are counted.
     *
     * @param reasons the evidence of each reason
     */
    static String of(String enterprise, List<List<Evidence>> reasons) {
        var uses = new LinkedHashMap<Source, Use>();
        IntStream.range(0, reasons.size())
                .boxed()
                .flatMap(reason -> reasons.get(reason).stream().map(e -> new Citation(reason, e)))
                .sorted(
                        Comparator.comparingInt(Citation::reason)
                                .thenComparing(c -> !isAbout(enterprise, c.evidence()))
                                .thenComparing(c -> c.evidence().grade()))
                .forEach(cited -> note(uses, cited));
        var lines = new ArrayList<String>();
        var begun = new int[reasons.size()];
        uses.forEach((source, use) -> {
            if (++begun[use.reasons().getFirst()] <= MOST) {
                lines.add(use.line(source));
            }
        });
        if (lines.size() < uses.size()) {
            lines.add("另有 %d 个来源，见系统".formatted(uses.size() - lines.size()));
        }
        return String.join("\n", lines);
    }

    private static void note(Map<Source, Use> uses, Citation cited) {
        var use =
                uses.computeIfAbsent(
                        Source.of(cited.evidence()),
                        source -> new Use(new TreeSet<>(), new TreeSet<>()));
        use.reasons().add(cited.reason());
        use.grades().add(cited.evidence().grade());
    }
}

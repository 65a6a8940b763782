package org.lianzhao.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.Evidence;
import org.lianzhao.graph.EvidenceCertainty;
import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.graph.FocusBasis;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.platform.PartialDate;

/** What an officer must know before calling: what is missing, to be verified, inferred or old. */
final class Caveats {
    /** Years after which a source is called old. */
    private static final int OLD = 3;

    /** What is said about what the enterprise does; that it is listed today says nothing of it. */
    private static final Set<EvidenceKind> TRADE =
            Set.of(EvidenceKind.OPERATION, EvidenceKind.PRODUCT, EvidenceKind.SUPPLY);

    private final LeadFacts lead;
    private final LocalDate asOf;

    private Caveats(LeadFacts lead, LocalDate asOf) {
        this.lead = lead;
        this.asOf = asOf;
    }

    /** One per line, the gravest first; empty where there is none. */
    static String of(LeadFacts lead, LocalDate asOf) {
        var caveats = new Caveats(lead, asOf);
        return Objects.requireNonNullElse(
                joined(
                        caveats.risk(),
                        caveats.identity(),
                        caveats.toVerify(),
                        caveats.inferred(),
                        caveats.notes(),
                        caveats.age(),
                        caveats.focus(),
                        caveats.group()),
                "");
    }

    private @Nullable String risk() {
        return lead.lead().reasons().stream()
                .filter(reason -> reason.feature() == LeadFeature.RISK)
                .map(reason -> "风险：" + LeadFacts.worded(reason))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String identity() {
        var enterprise = lead.enterprise();
        var lines = new ArrayList<String>();
        if (enterprise.sample()) {
            lines.add("示例企业，不是真实线索");
        }
        if (enterprise.legalName() == null) {
            lines.add("法定名称未查到，联系前先核实是哪一家");
        }
        if (lead.place() == null) {
            lines.add("所在地未查到，可能已在渝");
        }
        if (enterprise.note() != null) {
            lines.add("企业备注：" + enterprise.note());
        }
        return joined(lines.toArray(String[]::new));
    }

    /** What is said about the enterprise counts, whatever reason it is for; of others the main. */
    private @Nullable String toVerify() {
        var others =
                lead.mainEvidence().filter(one -> !Sources.isAbout(lead.enterprise().key(), one));
        return joined(
                listed("待核：", unsure(about(lead.allEvidence()))), listed("旁证待核：", unsure(others)));
    }

    private static Stream<String> unsure(Stream<Evidence> evidence) {
        return evidence.filter(is(EvidenceCertainty.TO_VERIFY))
                .map(one ->
                        Words.of(one.kind()) + (one.note() == null ? "" : "（" + one.note() + "）"));
    }

    /** That one segment feeds another is general knowledge, and said of every lead. */
    private @Nullable String inferred() {
        return listed(
                "含推断：",
                lead.mainEvidence()
                        .filter(is(EvidenceCertainty.INFERRED))
                        .map(Evidence::kind)
                        .filter(kind -> kind != EvidenceKind.SEGMENT_FLOW)
                        .filter(kind -> kind != EvidenceKind.PARK_FOCUS || focus() == null)
                        .sorted()
                        .map(Words::of));
    }

    private @Nullable String notes() {
        return listed(
                "来源说明：",
                aboutIt()
                        .filter(is(EvidenceCertainty.TO_VERIFY).negate())
                        .map(Evidence::note)
                        .filter(Objects::nonNull));
    }

    private @Nullable String age() {
        var trade = aboutIt().filter(one -> TRADE.contains(one.kind())).toList();
        if (trade.isEmpty()) {
            return null;
        }
        var newest =
                trade.stream()
                        .map(Evidence::observedOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(PartialDate::lastDay));
        if (newest.isEmpty()) {
            return "业务来源没有日期，不知是否仍然如此";
        }
        return newest.get().lastDay().isBefore(asOf.minusYears(OLD))
                ? "业务来源较早，最近一条为 " + newest.get().text()
                : null;
    }

    private @Nullable String focus() {
        return lead.lead().focusBasis() == FocusBasis.INFERRED ? "园区方向未公开，按经开区主导产业推荐" : null;
    }

    private @Nullable String group() {
        return listed("同集团另有候选：", lead.members().stream().map(Enterprise::name));
    }

    private Stream<Evidence> aboutIt() {
        return about(lead.mainEvidence());
    }

    private Stream<Evidence> about(Stream<Evidence> evidence) {
        return evidence.filter(one -> Sources.isAbout(lead.enterprise().key(), one));
    }

    private static Predicate<Evidence> is(EvidenceCertainty certainty) {
        return one -> one.certainty() == certainty;
    }

    private static @Nullable String joined(@Nullable String... lines) {
        var all = Arrays.stream(lines).filter(Objects::nonNull).toList();
        return all.isEmpty() ? null : String.join("\n", all);
    }

    private static @Nullable String listed(String before, Stream<String> parts) {
        List<String> all = parts.distinct().toList();
        return all.isEmpty() ? null : before + String.join("；", all);
    }
}

package org.lianzhao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.EnterpriseKind;
import org.lianzhao.graph.Evidence;
import org.lianzhao.graph.EvidenceCertainty;
import org.lianzhao.graph.EvidenceGrade;
import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.graph.FocusBasis;
import org.lianzhao.lead.Lead;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.score.LeadReason;
import org.lianzhao.platform.PartialDate;

/** What the sheet says beside a lead, and from where. */
class CaveatsTests {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);
    private static final Enterprise FIRM = firm("F", "甲公司", "甲股份有限公司", null);
    private static final Enterprise OTHER = firm("O", "乙公司", "乙股份有限公司", null);

    private final Map<String, Evidence> evidence = new LinkedHashMap<>();
    private final List<LeadReason> reasons = new ArrayList<>();
    private Enterprise enterprise = FIRM;
    private @Nullable String place = "江苏省苏州市";
    private FocusBasis basis = FocusBasis.STATED;
    private List<Enterprise> members = List.of();

    @Test
    void saysNothingWhereNothingIsToBeSaid() {
        reason(9_000_000, fact("a").of(EvidenceKind.SUPPLY).on("2025"));
        assertThat(caveats()).isEmpty();
    }

    @Test
    void saysWhatIsMissingOfWhoAndWhere() {
        enterprise = firm("F", "Some Firm", null, "中文名待核");
        place = null;
        assertThat(caveats()).isEqualTo("法定名称未查到，联系前先核实是哪一家\n所在地未查到，可能已在渝\n企业备注：中文名待核");
    }

    @Test
    void tellsWhatIsToBeVerifiedAboutTheFirmFromWhatIsAboutOthers() {
        reason(
                9_000_000,
                fact("a").of(EvidenceKind.SUPPLY).on("2025").unsure().noted("来源未明写"),
                fact("b").of(EvidenceKind.INVESTMENT).about(OTHER).unsure());
        reason(3_000_000);
        reason(2_000_000);
        reason(
                1_000_000,
                fact("c").of(EvidenceKind.LOCATION).unsure(),
                fact("d").of(EvidenceKind.INVESTMENT).about(OTHER).unsure());
        assertThat(caveats()).isEqualTo("待核：供货关系（来源未明写）；所在地\n旁证待核：持股关系");
    }

    @Test
    void saysWhatIsInferredButNotOfWhatIsSaidOfEveryLead() {
        reason(
                9_000_000,
                fact("a").of(EvidenceKind.DEMAND).about(OTHER).inferred(),
                fact("b").of(EvidenceKind.OPERATION).on("2025").inferred(),
                fact("c").of(EvidenceKind.SEGMENT_FLOW).about(OTHER).inferred());
        assertThat(caveats()).isEqualTo("含推断：所属环节；链主需求");
    }

    @Test
    void saysOnceThatTheParksDirectionIsInferred() {
        basis = FocusBasis.INFERRED;
        reason(9_000_000, fact("a").of(EvidenceKind.PARK_FOCUS).about(OTHER).inferred());
        assertThat(caveats()).isEqualTo("园区方向未公开，按经开区主导产业推荐");
    }

    @Test
    void saysHowOldIsWhatIsKnownOfTheBusiness() {
        reason(
                9_000_000,
                fact("a").of(EvidenceKind.OPERATION).on("2021-10"),
                fact("b").of(EvidenceKind.LABEL).on("2026-01"));
        assertThat(caveats()).isEqualTo("业务来源较早，最近一条为 2021-10");
        reason(8_000_000, fact("c").of(EvidenceKind.SUPPLY).on("2023-11-30"));
        assertThat(caveats()).isEmpty();
    }

    @Test
    void saysWhereTheSourcesHaveNoDate() {
        reason(9_000_000, fact("a").of(EvidenceKind.SUPPLY).noted("来源只写“长安”"));
        assertThat(caveats()).isEqualTo("来源说明：来源只写“长安”\n业务来源没有日期，不知是否仍然如此");
    }

    @Test
    void putsARiskFirstAndTheGroupLast() {
        members = List.of(OTHER);
        reason(9_000_000);
        reasons.add(
                new LeadReason(LeadFeature.RISK, -8_000_000, -8_000_000, "股票简称带 *ST", List.of()));
        assertThat(caveats()).isEqualTo("风险：股票简称带 *ST（扣 8.00 分）\n同集团另有候选：乙公司");
        assertThat(facts().mainReasons()).hasSize(1);
    }

    @Test
    void listsEachSourceOnceWithItsReasonsTheFirmsOwnFirst() {
        reason(
                9_000_000,
                fact("a").of(EvidenceKind.PARK_FOCUS).about(OTHER).from("报道", null),
                fact("b").of(EvidenceKind.OPERATION).on("2024").from("年报", "http://a"));
        reason(
                8_000_000,
                fact("c").of(EvidenceKind.SUPPLY).on("2024").inferred().from("年报", "http://a"));
        assertThat(sources()).isEqualTo("①②年报（A、C 级，2024） http://a\n①报道（A 级，来源无日期）");
    }

    @Test
    void countsTheSourcesItDoesNotList() {
        var facts = new Fact[8];
        for (var i = 0; i < facts.length; i++) {
            facts[i] = fact("k" + i).from("来源" + i, null);
        }
        reason(9_000_000, facts);
        reason(8_000_000, fact("k").from("另一来源", null));
        assertThat(sources().lines())
                .containsExactly(
                        "①来源0（A 级，来源无日期）",
                        "①来源1（A 级，来源无日期）",
                        "①来源2（A 级，来源无日期）",
                        "②另一来源（A 级，来源无日期）",
                        "另有 5 个来源，见系统");
    }

    private String caveats() {
        return Caveats.of(facts(), AS_OF);
    }

    private String sources() {
        return Sources.of(enterprise.key(), facts().evidenceOfMain());
    }

    private LeadFacts facts() {
        var lead =
                new Lead(
                        "P",
                        1,
                        enterprise.key(),
                        enterprise.name(),
                        "S",
                        null,
                        List.of(),
                        Locality.OUTSIDE,
                        basis,
                        members.stream().map(Enterprise::key).toList(),
                        1,
                        reasons,
                        null);
        return new LeadFacts(lead, enterprise, place, "环节", null, members, evidence);
    }

    private void reason(long microPoints, Fact... facts) {
        for (var fact : facts) {
            evidence.put(fact.key, fact.build());
        }
        var keys = List.of(facts).stream().map(fact -> fact.key).toList();
        reasons.add(new LeadReason(LeadFeature.SEGMENT_FIT, microPoints, 100_000_000, "理由", keys));
    }

    private static Enterprise firm(
            String key, String name, @Nullable String legalName, @Nullable String note) {
        return new Enterprise(
                key,
                null,
                name,
                legalName,
                null,
                null,
                null,
                EnterpriseKind.MAKER,
                List.of(),
                note,
                false);
    }

    private static Fact fact(String key) {
        return new Fact(key);
    }

    /** Evidence about the firm, confirmed and of grade A unless said otherwise. */
    private static final class Fact {
        private final String key;
        private EvidenceKind kind = EvidenceKind.LABEL;
        private EvidenceCertainty certainty = EvidenceCertainty.CONFIRMED;
        private String source = "来源";
        private @Nullable String url;
        private @Nullable PartialDate date;
        private @Nullable String note;
        private Enterprise subject = FIRM;

        Fact(String key) {
            this.key = key;
        }

        Fact of(EvidenceKind what) {
            kind = what;
            return this;
        }

        Fact on(String day) {
            date = new PartialDate(day);
            return this;
        }

        Fact unsure() {
            certainty = EvidenceCertainty.TO_VERIFY;
            return this;
        }

        Fact inferred() {
            certainty = EvidenceCertainty.INFERRED;
            return this;
        }

        Fact noted(String text) {
            note = text;
            return this;
        }

        Fact about(Enterprise other) {
            subject = other;
            return this;
        }

        Fact from(String name, @Nullable String address) {
            source = name;
            url = address;
            return this;
        }

        Evidence build() {
            var grade =
                    certainty == EvidenceCertainty.CONFIRMED ? EvidenceGrade.A : EvidenceGrade.C;
            return new Evidence(
                    key, kind, grade, certainty, source, url, date, date, note, List.of(subject));
        }
    }
}

package org.lianzhao.sheet;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.AnchorEnterprise;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.Evidence;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.lead.Lead;
import org.lianzhao.lead.score.LeadReason;
import org.lianzhao.sheet.Sheet.Column;
import org.springframework.stereotype.Component;

/** Leads as rows of a sheet: what their keys stand for is read for many at once. */
@Component
class LeadRows {
    static final List<Column> COLUMNS =
            List.of(
                    new Column("名次", 6),
                    new Column("企业", 16),
                    new Column("法定名称", 26),
                    new Column("统一社会信用代码", 21),
                    new Column("股票代码", 12),
                    new Column("所在地", 16),
                    new Column("是否在渝", 10),
                    new Column("环节", 16),
                    new Column("链主/买方", 18),
                    new Column("得分", 8, 2),
                    new Column("主要理由一", 36),
                    new Column("主要理由二", 36),
                    new Column("主要理由三", 36),
                    new Column("提醒", 38),
                    new Column("来源", 70));

    private final GraphLookup graph;

    LeadRows(GraphLookup graph) {
        this.graph = graph;
    }

    /** Rows of leads, in their order. */
    List<List<Cell>> of(List<Lead> leads, LocalDate asOf) {
        return facts(leads).stream().map(lead -> row(lead, asOf)).toList();
    }

    private static List<Cell> row(LeadFacts facts, LocalDate asOf) {
        var enterprise = facts.enterprise();
        var cells = new ArrayList<Cell>(COLUMNS.size());
        cells.add(Cell.figure(facts.lead().rank()));
        cells.add(Cell.text(enterprise.name()));
        cells.add(Cell.text(enterprise.legalName()));
        cells.add(Cell.code(enterprise.uscc()));
        cells.add(Cell.code(enterprise.stockCode()));
        cells.add(Cell.text(facts.place()));
        cells.add(Cell.text(Words.of(facts.lead().locality())));
        cells.add(Cell.text(facts.segment()));
        cells.add(Cell.text(facts.buyers()));
        cells.add(new Cell.Figure(facts.lead().score().setScale(2, RoundingMode.HALF_UP)));
        var reasons = facts.mainReasons();
        for (var i = 0; i < LeadFacts.MAIN_REASONS; i++) {
            cells.add(
                    i < reasons.size() ? Cell.text(LeadFacts.worded(reasons.get(i))) : Cell.EMPTY);
        }
        cells.add(Cell.text(Caveats.of(facts, asOf)));
        cells.add(Cell.text(Sources.of(enterprise.key(), facts.evidenceOfMain())));
        return cells;
    }

    /** Leads with what their keys stand for. */
    List<LeadFacts> facts(List<Lead> leads) {
        var enterprises =
                byKey(
                        graph.enterprises(
                                keys(
                                        leads,
                                        lead ->
                                                Stream.concat(
                                                        Stream.of(lead.enterpriseKey()),
                                                        lead.memberKeys().stream()))),
                        Enterprise::key);
        var segments =
                byKey(
                        graph.segments(keys(leads, lead -> Stream.of(lead.segmentCode()))),
                        ChainSegment::code);
        var anchors =
                byKey(
                        graph.anchors(keys(leads, lead -> lead.wantedBy().stream())),
                        AnchorEnterprise::key);
        var places = Places.of(graph, enterprises.values());
        var evidence = graph.evidence(keys(leads, LeadRows::evidenceKeys));
        return leads.stream()
                .map(lead -> facts(lead, enterprises, segments, anchors, places, evidence))
                .toList();
    }

    private static LeadFacts facts(
            Lead lead,
            Map<String, Enterprise> enterprises,
            Map<String, ChainSegment> segments,
            Map<String, AnchorEnterprise> anchors,
            Places places,
            Map<String, Evidence> evidence) {
        var enterprise = known(enterprises, lead.enterpriseKey());
        return new LeadFacts(
                lead,
                enterprise,
                places.name(enterprise.adcode()),
                known(segments, lead.segmentCode()).name(),
                buyers(lead, anchors),
                lead.memberKeys().stream().map(key -> known(enterprises, key)).toList(),
                evidence);
    }

    private static @Nullable String buyers(Lead lead, Map<String, AnchorEnterprise> anchors) {
        var buyer = lead.buyerKey();
        if (buyer != null) {
            return "最可能：" + known(anchors, buyer).name();
        }
        return lead.wantedBy().isEmpty()
                ? null
                : lead.wantedBy().stream()
                        .map(key -> known(anchors, key).name())
                        .collect(Collectors.joining("、", "需要该环节：", ""));
    }

    private static Stream<String> evidenceKeys(Lead lead) {
        return lead.reasons().stream().map(LeadReason::evidenceKeys).flatMap(List::stream);
    }

    private static List<String> keys(List<Lead> leads, Function<Lead, Stream<String>> keys) {
        return leads.stream().flatMap(keys).distinct().toList();
    }

    private static <V> Map<String, V> byKey(Collection<V> values, Function<V, String> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    private static <V> V known(Map<String, V> values, String key) {
        return Objects.requireNonNull(values.get(key), key);
    }
}

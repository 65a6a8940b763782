package org.lianzhao.board.opportunity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.gap.GapState;
import org.lianzhao.gap.SegmentGap;
import org.lianzhao.graph.AnchorEnterprise;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.graph.Site;
import org.lianzhao.graph.SiteKind;

/**
 * Words of a draft. They say what is known, demand of the park's anchors and sites on offer, and no
 * counts of suppliers: those are the zone's own. The park edits them and answers for them.
 */
final class OpportunityDrafting {
    /** Drafts of a park at a time: as many as somebody will read. */
    static final int MOST = 6;

    private final Park park;
    private final List<Site> sites;
    private final GraphLookup graph;

    OpportunityDrafting(Park park, List<Site> sites, GraphLookup graph) {
        this.park = park;
        this.sites = List.copyOf(sites);
        this.graph = graph;
    }

    /**
     * Which gaps to draft from: not what is strong already, those more anchors demand first, then
     * missing and weak before unknown ones, and of one assembly only one.
     *
     * @param sought codes of segments that the park has an opportunity for
     */
    static List<SegmentGap> worthDrafting(List<SegmentGap> gaps, Set<String> sought) {
        var assemblies = new HashSet<String>();
        gaps.stream()
                .filter(gap -> sought.contains(gap.segment().code()))
                .forEach(gap -> assemblies.add(assembly(gap)));
        var chosen = new ArrayList<SegmentGap>();
        gaps.stream()
                .filter(gap -> gap.state() != GapState.STRONG)
                .sorted(
                        Comparator.comparingInt((SegmentGap gap) -> -gap.demandingAnchors().size())
                                .thenComparing(gap -> gap.state() == GapState.UNKNOWN)
                                .thenComparing(gap -> gap.segment().code()))
                .filter(gap -> chosen.size() < MOST && assemblies.add(assembly(gap)))
                .forEach(chosen::add);
        return chosen;
    }

    private static String assembly(SegmentGap gap) {
        var parent = gap.segment().parentCode();
        return parent == null ? gap.segment().code() : parent;
    }

    OpportunityWork of(SegmentGap gap) {
        var segment = gap.segment();
        var site = site();
        return new OpportunityWork(
                UUID.randomUUID().toString(),
                park.code(),
                segment.chainCode(),
                segment.code(),
                words(gap, site),
                OpportunityVisibility.ALL,
                List.of(),
                List.of(),
                null,
                site != null && site.sample());
    }

    private OpportunityWords words(SegmentGap gap, @Nullable Site site) {
        var name = gap.segment().name();
        var anchors =
                gap.demandingAnchors().stream()
                        .map(AnchorEnterprise::name)
                        .collect(Collectors.joining("、"));
        var chain = graph.chains(List.of(gap.segment().chainCode())).getFirst().name();
        var demand = anchors.isEmpty() ? "" : "；链主%s有该环节的配套需求".formatted(anchors);
        return new OpportunityWords(
                "%s寻%s企业%s".formatted(park.name(), name, anchors.isEmpty() ? "" : "，链主" + anchors),
                "寻找%s产业链“%s”环节的研发、生产企业来园设厂或设立区域总部%s。".formatted(chain, name, demand),
                "有该环节产品的量产能力；符合园区环保、能耗和安全准入要求。",
                site == null ? null : offer(site),
                park.name() + "招商服务窗口",
                null,
                site == null ? null : area(site).intValue(),
                gap.demandingAnchors().stream().map(AnchorEnterprise::key).toList());
    }

    /** The largest factory, else the largest of anything with an area. */
    private @Nullable Site site() {
        return sites.stream()
                .filter(site -> site.areaSquareMetres() != null)
                .max(
                        Comparator.comparing(
                                        (Site site) -> site.kind() == SiteKind.STANDARD_FACTORY)
                                .thenComparing(OpportunityDrafting::area))
                .orElse(null);
    }

    private static BigDecimal area(Site site) {
        return Objects.requireNonNull(site.areaSquareMetres());
    }

    private static String offer(Site site) {
        var from = site.availableFrom();
        return "可提供%s，面积最大 %,d m²%s。"
                .formatted(
                        kind(site.kind()),
                        area(site).intValue(),
                        from == null ? "" : "，%s 起可用".formatted(from.text()));
    }

    private static String kind(SiteKind kind) {
        return switch (kind) {
            case STANDARD_FACTORY -> "标准厂房";
            case INDUSTRIAL_LAND -> "工业用地";
            case OFFICE -> "研发办公用房";
            case WAREHOUSE -> "仓储用房";
        };
    }
}

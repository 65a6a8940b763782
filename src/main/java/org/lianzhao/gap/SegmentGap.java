package org.lianzhao.gap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.AnchorEnterprise;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.Park;

/**
 * State of one segment, with the counts behind it.
 *
 * @param park the park that sees it so, null where it is the zone
 * @param localSuppliers known enterprises of the segment in the zone's municipality
 * @param knownSuppliers known enterprises of the segment anywhere
 * @param surveyed share of the municipality's enterprises of the segment that the graph holds, 0 to
 *     1, by survey
 */
public record SegmentGap(
        @Nullable Park park,
        ChainSegment segment,
        String municipality,
        List<AnchorEnterprise> demandingAnchors,
        int localSuppliers,
        int knownSuppliers,
        @Nullable Double surveyed) {
    public SegmentGap {
        demandingAnchors = List.copyOf(demandingAnchors);
    }

    /** The same seen by a park. */
    SegmentGap of(Park seeing) {
        return new SegmentGap(
                seeing,
                segment,
                municipality,
                demandingAnchors,
                localSuppliers,
                knownSuppliers,
                surveyed);
    }

    public GapState state() {
        return GapState.of(localSuppliers, surveyed);
    }

    public @Nullable BigDecimal coverage() {
        return surveyed == null ? null : BigDecimal.valueOf(surveyed);
    }

    public String statement() {
        var anchors =
                demandingAnchors.stream()
                        .map(AnchorEnterprise::name)
                        .collect(Collectors.joining("、"));
        var demand = anchors.isEmpty() ? "" : "，" + anchors + "有需求";
        var counts = "%s已知 %d 家，全库已知 %d 家".formatted(municipality, localSuppliers, knownSuppliers);
        var coverage = surveyed == null ? "未做覆盖调查" : "调查覆盖率 " + percent(surveyed) + "%";
        var verdict =
                switch (state()) {
                    case STRONG -> "强";
                    case WEAK -> surveyed == null ? "弱（可能还有未入库企业）" : "弱";
                    case MISSING -> "缺";
                    case UNKNOWN -> "未知，不能断定缺链";
                };
        return "%s：%s。%s；%s%s。".formatted(segment.name(), verdict, counts, coverage, demand);
    }

    /** Rounded down, so that what is short of a threshold does not look as if it met it. */
    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(0, RoundingMode.FLOOR)
                .toPlainString();
    }
}

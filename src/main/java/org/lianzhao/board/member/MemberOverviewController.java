package org.lianzhao.board.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.Chamber;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Region;
import org.lianzhao.platform.ForViewers;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * What parks see of chambers' members; a chamber sees the same of itself, and nobody else's: no
 * other chamber is shown to it.
 */
@Controller
@ForViewers
class MemberOverviewController {
    private final MemberOverviews overviews;
    private final GraphLookup graph;

    MemberOverviewController(MemberOverviews overviews, GraphLookup graph) {
        this.overviews = overviews;
        this.graph = graph;
    }

    /** About how many members work in a segment. */
    record MemberSegmentCount(ChainSegment segment, int about) {}

    /** About how many members are in a province. */
    record MemberRegionCount(Region region, int about) {}

    @BatchMapping
    Map<Chamber, MemberOverview> memberOverview(List<Chamber> chambers) {
        var latest = overviews.latest(chambers.stream().map(Chamber::key).distinct().toList());
        var overview = new HashMap<Chamber, MemberOverview>();
        for (var chamber : chambers) {
            latest.getOrDefault(chamber.key(), List.of()).stream()
                    .findFirst()
                    .ifPresent(found -> overview.put(chamber, found));
        }
        return overview;
    }

    @BatchMapping
    Map<MemberOverview, List<MemberSegmentCount>> segments(List<MemberOverview> ofChambers) {
        var codes = codes(ofChambers, MemberOverview::segmentCounts);
        var byCode =
                graph.segments(codes).stream()
                        .collect(Collectors.toMap(ChainSegment::code, Function.identity()));
        return told(ofChambers, MemberOverview::segmentCounts, byCode, MemberSegmentCount::new);
    }

    @BatchMapping
    Map<MemberOverview, List<MemberRegionCount>> regions(List<MemberOverview> ofChambers) {
        var codes = codes(ofChambers, MemberOverview::regionCounts);
        var byCode =
                graph.regions(codes).stream()
                        .collect(Collectors.toMap(Region::adcode, Function.identity()));
        return told(ofChambers, MemberOverview::regionCounts, byCode, MemberRegionCount::new);
    }

    /** Makes what is shown of what is counted and how many it is. */
    private interface Shown<N, T> {
        T of(N counted, int about);
    }

    private static List<String> codes(
            List<MemberOverview> overviews, Function<MemberOverview, List<MemberCount>> counts) {
        return overviews.stream()
                .flatMap(overview -> counts.apply(overview).stream())
                .map(MemberCount::code)
                .distinct()
                .toList();
    }

    private static <N, T> Map<MemberOverview, List<T>> told(
            List<MemberOverview> overviews,
            Function<MemberOverview, List<MemberCount>> counts,
            Map<String, N> byCode,
            Shown<N, T> shown) {
        var told = new HashMap<MemberOverview, List<T>>();
        for (var overview : overviews) {
            told.put(
                    overview,
                    MemberOverview.told(counts.apply(overview)).stream()
                            .filter(count -> byCode.containsKey(count.code()))
                            .map(count ->
                                    shown.of(
                                            Objects.requireNonNull(byCode.get(count.code())),
                                            Objects.requireNonNull(count.told())))
                            .toList());
        }
        return told;
    }
}

package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.lianzhao.graph.EnterpriseSnapshot.Operating;
import org.lianzhao.graph.EnterpriseSnapshot.Trade;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;

/** Compared with the statements in EnterpriseSnapshotIT; here with itself over random changes. */
class EnterpriseSnapshotTests {
    private static final int MOST = 12;
    private static final Map<String, ChainSegment> SEGMENTS =
            Stream.of(
                            segment("A", null),
                            segment("A1", "A"),
                            segment("A1a", "A1"),
                            segment("B", null))
                    .collect(Collectors.toMap(ChainSegment::code, s -> s));

    /** A graph as tests change it. */
    private static final class Graph {
        final Map<String, Operating> enterprises = new TreeMap<>();
        final Set<Trade> trades = new HashSet<>();

        Enterprise enterprise(String key) {
            return Objects.requireNonNull(enterprises.get(key)).enterprise();
        }

        EnterpriseSnapshot anew() {
            return EnterpriseSnapshot.of("1-a", SEGMENTS, enterprises.values(), trades);
        }

        EnterpriseSnapshot caughtUp(EnterpriseSnapshot last, Set<String> changed) {
            return last.with(
                    "2-b",
                    changed,
                    enterprises.values().stream()
                            .filter(e -> changed.contains(e.enterprise().key()))
                            .toList(),
                    trades.stream().filter(trade -> trade.concerns(changed)).toList());
        }

        /** Comes, is renamed, works elsewhere, trades with others, or goes with its trades. */
        void change(String key, Random random) {
            enterprises.remove(key);
            trades.removeIf(trade -> trade.concerns(Set.of(key)));
            if (random.nextInt(4) == 0) {
                return;
            }
            var name = "firm " + random.nextInt(5);
            var works =
                    SEGMENTS.values().stream()
                            .filter(s -> random.nextInt(3) == 0)
                            .sorted(Comparator.comparing(ChainSegment::code))
                            .toList();
            enterprises.put(key, new Operating(Enterprise.named(key, name), works));
            for (var other : List.copyOf(enterprises.keySet())) {
                if (random.nextInt(3) == 0) {
                    trades.add(
                            random.nextBoolean() ? new Trade(key, other) : new Trade(other, key));
                }
            }
        }
    }

    @RepeatedTest(50)
    void catchingUpEqualsReadingAnew(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var graph = new Graph();
        keys().forEach(key -> graph.change(key, random));
        var last = graph.anew();
        var changed = keys().filter(key -> random.nextInt(4) == 0).collect(Collectors.toSet());
        changed.forEach(key -> graph.change(key, random));
        assertThat(all(graph.caughtUp(last, changed))).isEqualTo(all(graph.anew()));
    }

    /** Page by page, what a definition in plain words gives. */
    @RepeatedTest(20)
    void listsPartnersByNameWhateverThePage(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var graph = new Graph();
        keys().forEach(key -> graph.change(key, random));
        var snapshot = graph.anew();
        for (var key : graph.enterprises.keySet()) {
            var expected =
                    graph.trades.stream()
                            .filter(trade -> trade.customer().equals(key))
                            .map(trade -> graph.enterprise(trade.supplier()))
                            .sorted(NameOrder.ASCENDING)
                            .map(Enterprise::key)
                            .toList();
            assertThat(partners(snapshot, TradeSide.SUPPLIERS, key)).isEqualTo(expected);
        }
    }

    @Test
    void listsWhoWorksBelowASegmentAndTellsAnUnknownSegment() {
        var works = new Operating(Enterprise.named("1", "firm"), List.of(segment("A1a", "A1")));
        var snapshot = EnterpriseSnapshot.of("1-a", SEGMENTS, List.of(works), List.of());
        assertThat(inSegment(snapshot, "A", OrderDirection.ASC)).containsExactly("1");
        assertThat(inSegment(snapshot, "A1", OrderDirection.DESC)).containsExactly("1");
        assertThat(inSegment(snapshot, "B", OrderDirection.ASC)).isEmpty();
        assertThat(snapshot.list("C", OrderDirection.ASC, new PageRequest(1, null))).isNull();
    }

    private static Stream<String> keys() {
        return IntStream.range(0, MOST).mapToObj(i -> "K" + i);
    }

    private static ChainSegment segment(String code, @Nullable String parent) {
        return new ChainSegment(
                code,
                code,
                code,
                1,
                ChainPosition.MIDSTREAM,
                SegmentStatus.LISTED,
                null,
                1,
                "source",
                null,
                "CHAIN",
                parent);
    }

    /** All that a snapshot can answer. */
    private static Map<String, Object> all(EnterpriseSnapshot snapshot) {
        var all = new TreeMap<String, Object>();
        var keys = new TreeSet<>(keys().toList());
        all.put("found", snapshot.find(keys));
        all.put("segments", snapshot.segmentsOf(keys));
        all.put("size", snapshot.size());
        all.put("all", inSegment(snapshot, null, OrderDirection.ASC));
        SEGMENTS.keySet()
                .forEach(code -> {
                    all.put(code, inSegment(snapshot, code, OrderDirection.ASC));
                    all.put(code + " down", inSegment(snapshot, code, OrderDirection.DESC));
                });
        for (var side : TradeSide.values()) {
            keys.forEach(key -> all.put(side + key, partners(snapshot, side, key)));
        }
        return all;
    }

    private static List<String> inSegment(
            EnterpriseSnapshot snapshot, @Nullable String segment, OrderDirection direction) {
        var all = snapshot.list(segment, direction, new PageRequest(100, null));
        return keys(Objects.requireNonNull(all).rows());
    }

    private static List<String> partners(
            EnterpriseSnapshot snapshot, TradeSide side, String enterprise) {
        var found = new ArrayList<String>();
        var page = new PageRequest(2, null);
        var section = snapshot.partners(side, enterprise, page);
        while (true) {
            var shown = section.rows().stream().limit(2).toList();
            found.addAll(keys(shown));
            if (section.rows().size() <= 2) {
                assertThat(section.total()).isEqualTo(found.size());
                return found;
            }
            var last = shown.getLast();
            var position = new Keyset("list", List.of(last.name(), last.key()));
            section = snapshot.partners(side, enterprise, new PageRequest(2, position));
        }
    }

    private static List<String> keys(Collection<Enterprise> enterprises) {
        return enterprises.stream().map(Enterprise::key).toList();
    }
}

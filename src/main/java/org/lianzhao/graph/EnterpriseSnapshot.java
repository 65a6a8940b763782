package org.lianzhao.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PageRequest;

/**
 * Enterprises, the segments they operate in and who supplies whom, at one version of the data: what
 * most answers about enterprises are made of. It answers as the statements do, in their order.
 */
final class EnterpriseSnapshot {
    private final String version;
    private final Map<String, ChainSegment> segments;
    private final Map<String, Operating> enterprises;

    /** All enterprises by name, and those of each segment and of the segments below it. */
    private final List<Enterprise> byName;

    private final Map<String, List<Enterprise>> bySegment;
    private final Map<String, List<Enterprise>> suppliers;
    private final Map<String, List<Enterprise>> customers;

    /** An enterprise with the segments it operates in, by code. */
    record Operating(Enterprise enterprise, List<ChainSegment> segments) {
        Operating {
            segments = List.copyOf(segments);
        }
    }

    /** That one supplies the other, by their keys. */
    record Trade(String supplier, String customer) {
        boolean concerns(Set<String> keys) {
            return keys.contains(supplier) || keys.contains(customer);
        }
    }

    /**
     * A part of a list, one row more than its page where there is a next, and how many the whole
     * list has.
     */
    record Section(List<Enterprise> rows, long total) {
        Section {
            rows = List.copyOf(rows);
        }
    }

    private EnterpriseSnapshot(
            String version,
            Map<String, ChainSegment> segments,
            Map<String, Operating> enterprises,
            Collection<Trade> trades) {
        this.version = version;
        this.segments = segments;
        this.enterprises = enterprises;
        this.byName =
                enterprises.values().stream()
                        .map(Operating::enterprise)
                        .sorted(NameOrder.ASCENDING)
                        .toList();
        this.bySegment = grouped(byName, this::segmentsAndAbove);
        this.suppliers = partners(byName, keys(trades, Trade::supplier, Trade::customer));
        this.customers = partners(byName, keys(trades, Trade::customer, Trade::supplier));
    }

    /**
     * Makes one.
     *
     * @param segments by code
     * @param trades may repeat themselves
     */
    static EnterpriseSnapshot of(
            String version,
            Map<String, ChainSegment> segments,
            Collection<Operating> enterprises,
            Collection<Trade> trades) {
        return new EnterpriseSnapshot(
                version, Map.copyOf(segments), byKey(enterprises.stream()), trades);
    }

    /**
     * The snapshot after some enterprises changed.
     *
     * @param changed keys of all that changed, came or went
     * @param now those that there still are, as they are now
     * @param trades of these
     */
    EnterpriseSnapshot with(
            String version, Set<String> changed, List<Operating> now, List<Trade> trades) {
        var others =
                enterprises.values().stream().filter(e -> !changed.contains(e.enterprise().key()));
        var otherTrades =
                suppliers.entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(s -> new Trade(s.key(), entry.getKey())))
                        .filter(trade -> !trade.concerns(changed));
        return new EnterpriseSnapshot(
                version,
                segments,
                byKey(Stream.concat(others, now.stream())),
                Stream.concat(otherTrades, trades.stream()).toList());
    }

    private static Map<String, Operating> byKey(Stream<Operating> enterprises) {
        return enterprises.collect(
                Collectors.toMap(e -> e.enterprise().key(), Function.identity()));
    }

    String version() {
        return version;
    }

    Map<String, ChainSegment> segments() {
        return segments;
    }

    int size() {
        return byName.size();
    }

    /** Those there are of these, each once, by key. */
    List<Enterprise> find(Collection<String> keys) {
        return keys.stream()
                .distinct()
                .sorted(NameOrder::compare)
                .map(enterprises::get)
                .filter(Objects::nonNull)
                .map(Operating::enterprise)
                .toList();
    }

    /** Segments by code, of each that is known by that key. */
    Map<String, List<ChainSegment>> segmentsOf(Collection<String> keys) {
        var found = new HashMap<String, List<ChainSegment>>();
        for (var key : keys) {
            var enterprise = enterprises.get(key);
            if (enterprise != null) {
                found.put(key, enterprise.segments());
            }
        }
        return found;
    }

    /** Trade partners of an enterprise, by name; none where it is unknown. */
    Section partners(TradeSide side, String key, PageRequest page) {
        var ofSide = side == TradeSide.SUPPLIERS ? suppliers : customers;
        return section(ofSide.getOrDefault(key, List.of()), OrderDirection.ASC, page);
    }

    /**
     * A list of enterprises by name, all or those of a segment, or null where that segment is
     * unknown.
     */
    @Nullable Section list(@Nullable String segment, OrderDirection direction, PageRequest page) {
        if (segment != null && !segments.containsKey(segment)) {
            return null;
        }
        var all = segment == null ? byName : bySegment.getOrDefault(segment, List.of());
        return section(all, direction, page);
    }

    private static Section section(
            List<Enterprise> all, OrderDirection direction, PageRequest page) {
        var up = direction == OrderDirection.ASC;
        var rows = up ? all : all.reversed();
        var from = page.after() == null ? 0 : NameOrder.after(rows, up, page.after().values());
        return new Section(
                rows.subList(from, Math.min(rows.size(), from + page.first() + 1)), all.size());
    }

    /** Codes of the segments of an enterprise and of all above them, each once. */
    private Set<String> segmentsAndAbove(Enterprise enterprise) {
        var codes = new HashSet<String>();
        for (var segment : Objects.requireNonNull(enterprises.get(enterprise.key())).segments()) {
            var above = segment;
            while (above != null && codes.add(above.code())) {
                above = parent(above);
            }
        }
        return codes;
    }

    private @Nullable ChainSegment parent(ChainSegment segment) {
        var code = segment.parentCode();
        return code == null ? null : segments.get(code);
    }

    private static Map<String, Set<String>> keys(
            Collection<Trade> trades, Function<Trade, String> of, Function<Trade, String> other) {
        return trades.stream()
                .collect(Collectors.groupingBy(of, Collectors.mapping(other, Collectors.toSet())));
    }

    /** By the key of each partner, all of whom these are partners, in the order of the list. */
    private static Map<String, List<Enterprise>> partners(
            List<Enterprise> inOrder, Map<String, Set<String>> partners) {
        return grouped(inOrder, enterprise -> partners.getOrDefault(enterprise.key(), Set.of()));
    }

    private static Map<String, List<Enterprise>> grouped(
            List<Enterprise> inOrder, Function<Enterprise, Set<String>> groups) {
        var grouped = new HashMap<String, List<Enterprise>>();
        for (var enterprise : inOrder) {
            for (var group : groups.apply(enterprise)) {
                grouped.computeIfAbsent(group, key -> new ArrayList<>()).add(enterprise);
            }
        }
        grouped.replaceAll((group, members) -> List.copyOf(members));
        return grouped;
    }
}

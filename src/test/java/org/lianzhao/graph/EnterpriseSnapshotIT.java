package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.SeededTest;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.Role;
import org.lianzhao.platform.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** The snapshot answers as the statements do, for all of the seed. */
@SeededTest
class EnterpriseSnapshotIT {
    private static final Viewer ADMINISTRATOR =
            new Viewer("admin", "admin", Role.ZONE_ADMINISTRATOR, null, null);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PAGE = 37;

    @Autowired EnterpriseSnapshots snapshots;
    @Autowired EnterpriseReads reads;
    @Autowired EnterpriseRepository enterprises;
    @Autowired EnterpriseFactRepository facts;
    @Autowired TradeRepository trade;
    @Autowired EnterpriseListRepository lists;
    @Autowired EnterpriseCountRepository counts;

    @BeforeEach
    void stands() {
        await().atMost(PATIENCE).until(() -> snapshots.current().isPresent());
    }

    private EnterpriseSnapshot snapshot() {
        return snapshots.current().orElseThrow();
    }

    /** All there are, in the order of a list without a filter. */
    private List<Enterprise> all() {
        return lists.page(query(null, OrderDirection.ASC, 1, null)).isEmpty()
                ? List.of()
                : stated(null, OrderDirection.ASC);
    }

    @Test
    void knowsEveryEnterpriseWithItsSegments() {
        var keys = all().stream().map(Enterprise::key).toList();
        assertThat(keys).hasSizeGreaterThan(2_000);
        assertThat(snapshot().size()).isEqualTo(keys.size());
        assertThat(reads.findAll(keys, ADMINISTRATOR))
                .isEqualTo(enterprises.findAll(keys, ADMINISTRATOR));
        var stated = facts.segments(keys);
        var held = snapshot().segmentsOf(keys);
        for (var key : keys) {
            assertThat(held.get(key)).as(key).isEqualTo(stated.getOrDefault(key, List.of()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsEverySegmentAsTheStatementsDo(OrderDirection direction) {
        assertThat(held(null, direction)).isEqualTo(stated(null, direction));
        for (var segment : snapshot().segments().keySet()) {
            var stated = stated(segment, direction);
            assertThat(held(segment, direction)).as(segment).isEqualTo(stated);
            var total = counts.count(query(segment, direction, 1, null));
            assertThat(total).as(segment).isEqualTo(stated.size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsEveryPartnerAsTheStatementsDo(TradeSide side) {
        var keys = all().stream().map(Enterprise::key).toList();
        var stated = trade.partners(side, keys, 3, null, false, ADMINISTRATOR);
        var trading = 0;
        for (var key : keys) {
            var expected = Objects.requireNonNull(stated.get(key));
            var asked = new TradePage(side, key, 3, null, false, ADMINISTRATOR);
            var found = reads.partners(asked).orElseThrow();
            assertThat(found.nodes()).as(key).isEqualTo(expected.nodes());
            assertThat(found.getTotalCount()).isEqualTo(expected.getTotalCount());
            assertThat(found.getPageInfo().toString()).isEqualTo(expected.getPageInfo().toString());
            trading += found.nodes().isEmpty() ? 0 : 1;
        }
        assertThat(trading).isPositive();
    }

    @Test
    void isNotForChambers() {
        var chamber = new Viewer("c", "c", Role.CHAMBER, null, "C1");
        assertThat(snapshots.shownTo(chamber)).isEmpty();
        assertThat(snapshots.shownTo(ADMINISTRATOR)).isPresent();
    }

    private List<Enterprise> held(@Nullable String segment, OrderDirection direction) {
        var found = new ArrayList<Enterprise>();
        @Nullable PageRequest page = new PageRequest(PAGE, null);
        while (page != null) {
            var section = Objects.requireNonNull(snapshot().list(segment, direction, page));
            found.addAll(section.rows().stream().limit(PAGE).toList());
            page = section.rows().size() > PAGE ? after(found.getLast()) : null;
            assertThat(section.total()).isGreaterThanOrEqualTo(found.size());
        }
        return found;
    }

    private static PageRequest after(Enterprise last) {
        return new PageRequest(PAGE, new Keyset("", List.of(last.name(), last.key())));
    }

    private List<Enterprise> stated(@Nullable String segment, OrderDirection direction) {
        var found = new ArrayList<Enterprise>();
        @Nullable Enterprise last = null;
        do {
            var rows = lists.page(query(segment, direction, 100, last));
            rows.stream()
                    .limit(100)
                    .map(row -> GraphObjects.enterprise(row.get("e").asNode()))
                    .forEach(found::add);
            last = rows.size() > 100 ? found.getLast() : null;
        } while (last != null);
        return found;
    }

    private static EnterpriseQuery query(
            @Nullable String segment,
            OrderDirection direction,
            int first,
            @Nullable Enterprise after) {
        var order = new EnterpriseOrder(EnterpriseOrderField.NAME, direction);
        var filter = EnterpriseFilter.ofSegment(segment);
        var query = EnterpriseQuery.of(filter, order, first, null, ADMINISTRATOR);
        var page =
                after == null
                        ? query.page()
                        : new PageRequest(
                                first,
                                new Keyset(query.list(), List.of(after.name(), after.key())));
        return new EnterpriseQuery(filter, order, List.of(), page, ADMINISTRATOR);
    }
}

package org.lianzhao.lead.snapshot;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.engine.EnterpriseColumns;
import org.lianzhao.lead.engine.ParkCompiler;
import org.lianzhao.lead.feature.ParkProfileBuilder;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.lead.feature.SupplyMarket;
import org.lianzhao.lead.reading.MarketReader;
import org.lianzhao.lead.reading.ParkReader;
import org.lianzhao.lead.reading.SnapshotReader;
import org.lianzhao.lead.reading.SnapshotReader.Enterprises;
import org.springframework.stereotype.Component;

/**
 * Builds snapshots, anew or from the last one where few enterprises changed; parks side by side.
 */
@Component
class SnapshotBuilder {
    private static final int REHEARSALS = 5;
    private static final ThreadFactory THREADS =
            Thread.ofVirtual().name("lead-snapshot-park-", 0).factory();

    private final SnapshotReader reading;
    private final ParkReader parks;
    private final MarketReader markets;

    SnapshotBuilder(SnapshotReader reading, ParkReader parks, MarketReader markets) {
        this.reading = reading;
        this.parks = parks;
        this.markets = markets;
    }

    /** All of it from the graph. */
    LeadSnapshot anew(String now, Stages stages) {
        return of(now, stages.timed("enterprises", reading::enterprises), stages);
    }

    /**
     * Parks are read while the market is made: not while enterprises are, because where all is cold
     * two readings only keep each other from being compiled.
     */
    private LeadSnapshot of(String now, Enterprises all, Stages stages) {
        try (var threads = Executors.newThreadPerTaskExecutor(THREADS)) {
            var read =
                    CompletableFuture.supplyAsync(
                            () -> stages.timed("parks", this::parks), threads);
            var market = stages.timed("market", () -> markets.market(all.trade()));
            var known = read.join();
            var compiled = stages.timed("compiling", () -> compiled(known, all, market));
            return new LeadSnapshot(
                    now, all.columns(), all.places(), markets.asOf(), market, compiled);
        }
    }

    private static Map<String, CompiledPark> compiled(
            Map<String, ParkProfileBuilder> parks, Enterprises all, SupplyMarket market) {
        return sideBySide(
                parks.keySet(),
                park ->
                        ParkCompiler.compile(
                                Objects.requireNonNull(parks.get(park)).market(market).build(),
                                all.columns(),
                                all.places()));
    }

    /** The first alone: it plans the statements that the others need too. */
    private Map<String, ParkProfileBuilder> parks() {
        var codes = List.copyOf(reading.parksWithFocus());
        var surroundings = parks.surroundings();
        Function<String, ParkProfileBuilder> read =
                park -> parks.read(park, surroundings).orElseThrow();
        var all = new HashMap<String, ParkProfileBuilder>();
        codes.stream().limit(1).forEach(park -> all.put(park, read.apply(park)));
        all.putAll(sideBySide(codes.stream().skip(1).toList(), read));
        return all;
    }

    /**
     * The snapshot after some enterprises changed. Market and parks are read again only where one
     * of them belongs to the market, or the date of the data has moved on.
     */
    LeadSnapshot caughtUp(LeadSnapshot held, Set<String> enterprises, String now, Stages stages) {
        var changed = reading.withGroups(enterprises);
        var columns = stages.timed("columns", () -> replaced(held.columns(), changed));
        if (held.concerns(changed) || !markets.asOf().equals(held.asOf())) {
            var trade = stages.timed("trade", reading::trade);
            return of(now, new Enterprises(columns, held.places(), trade), stages);
        }
        var compiled =
                stages.timed(
                        "compiling",
                        () ->
                                sideBySide(
                                        held.parks().keySet(),
                                        park ->
                                                recompiled(
                                                        Objects.requireNonNull(held.park(park)),
                                                        changed,
                                                        columns,
                                                        held.places())));
        return new LeadSnapshot(now, columns, held.places(), held.asOf(), held.market(), compiled);
    }

    /**
     * Catches up with changes that did not happen, so that the first that does need not wait for
     * classes to be loaded and statements to be planned.
     */
    void rehearse(LeadSnapshot held) {
        IntStream.range(0, held.columns().size())
                .mapToObj(row -> Set.of(held.columns().key(row)))
                .filter(enterprise -> !held.concerns(enterprise))
                .limit(REHEARSALS)
                .forEach(enterprise -> {
                    var _ = caughtUp(held, enterprise, held.dataVersion(), new Stages());
                });
    }

    private CompiledPark recompiled(
            CompiledPark last,
            Set<String> changed,
            EnterpriseColumns columns,
            Map<String, Place> places) {
        var park = parks.refreshed(last.profile(), changed);
        return ParkCompiler.recompile(last, park, columns, places, changed);
    }

    private static <T> Map<String, T> sideBySide(
            Collection<String> parks, Function<String, T> work) {
        var tasks = new HashMap<String, CompletableFuture<T>>();
        try (var threads = Executors.newThreadPerTaskExecutor(THREADS)) {
            for (var park : parks) {
                tasks.put(park, CompletableFuture.supplyAsync(() -> work.apply(park), threads));
            }
        }
        var done = new HashMap<String, T>();
        tasks.forEach((park, task) -> done.put(park, task.join()));
        return done;
    }

    private EnterpriseColumns replaced(EnterpriseColumns columns, Set<String> changed) {
        return changed.isEmpty() ? columns : columns.with(changed, reading.rows(changed));
    }
}

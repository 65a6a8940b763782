package org.lianzhao.lead.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.lead.engine.LeadRanking.Position;
import org.lianzhao.lead.feature.LocalSupplier;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.filter.PlainFilter;
import org.lianzhao.lead.score.PlainRanking;
import org.lianzhao.lead.score.Scorer;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.score.WeightsFile;

/** The ranking on columns agrees with the features' own computation to the last micro-point. */
class LeadRankingTests {
    private static final Weights WEIGHTS = WeightsFile.shipped();
    private static final Set<Locality> ANYWHERE = EnumSet.allOf(Locality.class);

    private record Row(String key, String segment, @Nullable String buyer, long microPoints) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void agreesWithTheFeatures(long seed) {
        var park = new RandomPark(seed, 300);
        var compiled = ParkCompiler.compile(park.profile, park.columns(), park.regions);
        var ranking = new LeadRanking(compiled, WEIGHTS, ANYWHERE);
        assertThat(rows(compiled, ranking.top(1_000))).isEqualTo(byFeatures(park));
    }

    @ParameterizedTest
    @ValueSource(longs = {71, 72, 73, 74, 75, 76, 77, 78, 79, 80})
    void agreesWhereALocalEnterpriseIsTheOnlyOneOfItsSegment(long seed) {
        var park = new RandomPark(seed, 25);
        assertThat(park.profile.localSuppliers().values()).anyMatch(local -> local.size() == 1);
        var compiled = ParkCompiler.compile(park.profile, park.columns(), park.regions);
        assertThat(rows(compiled, new LeadRanking(compiled, WEIGHTS, ANYWHERE).top(1_000)))
                .isEqualTo(byFeatures(park));
    }

    @Test
    void ranksAnewOnlyWhatWasNotAskedForLast() {
        var park = new RandomPark(4, 300);
        var compiled = ParkCompiler.compile(park.profile, park.columns(), park.regions);
        var kept = compiled.ranking(WEIGHTS, ANYWHERE);
        assertThat(compiled.ranking(WEIGHTS, EnumSet.allOf(Locality.class))).isSameAs(kept);
        for (var locality : Locality.values()) {
            var other = compiled.ranking(WEIGHTS, EnumSet.of(locality));
            assertThat(rows(compiled, other.top(1_000)))
                    .isEqualTo(
                            rows(
                                    compiled,
                                    new LeadRanking(compiled, WEIGHTS, EnumSet.of(locality))
                                            .top(1_000)));
        }
        assertThat(compiled.ranking(WEIGHTS, ANYWHERE)).isNotSameAs(kept);
        var renamed = new Weights("others", WEIGHTS.tables());
        assertThat(compiled.ranking(renamed, ANYWHERE))
                .isNotSameAs(compiled.ranking(WEIGHTS, ANYWHERE));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void removesWhatTheHardFiltersRemove(long seed) {
        var park = new RandomPark(seed, 300);
        var compiled = ParkCompiler.compile(park.profile, park.columns(), park.regions);
        var removed = PlainFilter.apply(park.profile, park.candidates).removed();
        assertThat(compiled.removed().keySet()).isEqualTo(removed.keySet());
        removed.forEach((rule, candidates) ->
                assertThat(compiled.removed().get(rule))
                        .extracting(row -> compiled.columns().keys[row])
                        .isEqualTo(candidates.stream().map(c -> c.key()).toList()));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void replacesEnterprisesAsIfBuiltAnew(long seed) {
        var before = new RandomPark(seed, 120);
        var after = new RandomPark(seed + 100, 150);
        var changed = after.candidates.stream().map(RandomPark::row).toList();
        var keys = after.candidates.stream().map(c -> c.key()).collect(Collectors.toSet());
        var columns = before.columns().with(keys, changed);
        var compiled = ParkCompiler.compile(after.profile, columns, after.regions);
        assertThat(rows(compiled, new LeadRanking(compiled, WEIGHTS, ANYWHERE).top(1_000)))
                .isEqualTo(byFeatures(after));
    }

    /** The same columns and ranking, whether everything is asked anew or only what changed. */
    @ParameterizedTest
    @ValueSource(longs = {91, 92, 93, 94, 95})
    void recompilesAsIfBuiltAnew(long seed) {
        var park = new RandomPark(seed, 200);
        var other = new RandomPark(seed + 1, 200);
        var compiled = ParkCompiler.compile(park.profile, park.columns(), park.regions);
        for (var step = 0; step < 4; step++) {
            var changed =
                    other.candidates.subList(step * 20, step * 20 + 30).stream()
                            .map(RandomPark::row)
                            .toList();
            var gone = "E%06d".formatted(100 + step);
            var keys =
                    Stream.concat(changed.stream().map(EnterpriseRow::key), Stream.of(gone))
                            .collect(Collectors.toSet());
            var columns = compiled.columns().with(keys, changed);
            // With other local suppliers everybody is asked anew, else only who changed.
            var local = (step < 2 ? park : other).profile.localSuppliers();
            var profile = park.profile.withLocalSuppliers(renamed(local, "step " + step));
            var anew = ParkCompiler.compile(profile, columns, park.regions);
            compiled = ParkCompiler.recompile(compiled, profile, columns, park.regions, keys);
            assertThat(rows(compiled, new LeadRanking(compiled, WEIGHTS, ANYWHERE).top(1_000)))
                    .isEqualTo(rows(anew, new LeadRanking(anew, WEIGHTS, ANYWHERE).top(1_000)));
            assertThat(compiled.row).isEqualTo(anew.row);
            assertThat(compiled.buyer).isEqualTo(anew.buyer);
            assertThat(compiled.removed()).isEqualTo(anew.removed());
        }
    }

    /** Names are read for sentences only: nobody is asked anew for them. */
    private static Map<String, List<LocalSupplier>> renamed(
            Map<String, List<LocalSupplier>> local, String name) {
        return local.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                suppliers ->
                                        suppliers.getValue().stream()
                                                .map(s ->
                                                        new LocalSupplier(
                                                                s.enterprise(),
                                                                name,
                                                                s.segment(),
                                                                s.evidence()))
                                                .toList()));
    }

    @Test
    void dropsEnterprisesThatAreGone() {
        var park = new RandomPark(31, 50);
        var columns = park.columns().with(Set.of("E000007"), List.of());
        assertThat(columns.size()).isEqualTo(49);
        assertThat(columns.row("E000007")).isNegative();
        assertThat(columns.row("E000008")).isEqualTo(7);
    }

    @Test
    void pagesWithRanksOfTheWholeList() {
        var park = new RandomPark(41, 300);
        var compiled = ParkCompiler.compile(park.profile, park.columns(), park.regions);
        var ranking = new LeadRanking(compiled, WEIGHTS, ANYWHERE);
        var whole = ranking.top(1_000);
        var position = Position.START;
        var paged = new ArrayList<LeadRanking.Entry>();
        while (true) {
            var page = ranking.page((slot, points) -> true, position, 7);
            assertThat(page.matching()).isEqualTo(whole.size());
            if (page.entries().isEmpty()) {
                break;
            }
            paged.addAll(page.entries());
            var last = page.entries().getLast();
            position = new Position(last.microPoints(), compiled.columns().keys[last.row()]);
        }
        assertThat(paged).isEqualTo(whole);
        assertThat(
                        ranking.page(
                                        (slot, points) -> compiled.row[slot] % 2 == 0,
                                        Position.START,
                                        1_000)
                                .entries())
                .isEqualTo(whole.stream().filter(entry -> entry.row() % 2 == 0).toList());
        assertThat(ranking.entries(List.of(whole.get(8).row(), whole.get(5).row(), -7)))
                .containsExactly(whole.get(5), whole.get(8));
    }

    @Test
    void keepsTheBestOfAnyNumber() {
        var park = new RandomPark(51, 300);
        var ranking =
                new LeadRanking(
                        ParkCompiler.compile(park.profile, park.columns(), park.regions),
                        WEIGHTS,
                        ANYWHERE);
        var whole = ranking.top(1_000);
        IntStream.rangeClosed(1, 60)
                .forEach(
                        limit -> assertThat(ranking.top(limit)).isEqualTo(whole.subList(0, limit)));
    }

    @Test
    void isEmptyForAnEmptyGraph() {
        var park = new RandomPark(61, 1);
        var columns = park.columns().with(Set.of("E000000"), List.of());
        var ranking =
                new LeadRanking(
                        ParkCompiler.compile(park.profile, columns, Map.of()), WEIGHTS, ANYWHERE);
        assertThat(ranking.size()).isZero();
        assertThat(ranking.top(20)).isEmpty();
    }

    private static List<Row> byFeatures(RandomPark park) {
        var kept = PlainFilter.apply(park.profile, park.candidates).kept();
        return PlainRanking.of(park.profile, new Scorer(park.profile, WEIGHTS), kept).stream()
                .map(lead ->
                        new Row(
                                lead.candidate().key(),
                                lead.segment().code(),
                                lead.buyer(),
                                lead.microPoints()))
                .toList();
    }

    private static List<Row> rows(CompiledPark park, List<LeadRanking.Entry> entries) {
        assertThat(entries)
                .extracting(LeadRanking.Entry::rank)
                .isEqualTo(IntStream.rangeClosed(1, entries.size()).boxed().toList());
        return entries.stream()
                .map(entry ->
                        new Row(
                                park.columns().keys[entry.row()],
                                park.segmentCode(entry.slot()),
                                park.buyer(entry.slot()),
                                entry.microPoints()))
                .toList();
    }
}

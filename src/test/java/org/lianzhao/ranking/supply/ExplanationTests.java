package org.lianzhao.ranking.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.score.WeightsFile;

/**
 * The reasons of the supply score are the score: on made-up relations, and on real ones where they
 * lie beside the project.
 */
class ExplanationTests {
    private static final Weights WEIGHTS = WeightsFile.shipped();
    private static final Map<Source, Market> MARKETS = new ConcurrentHashMap<>();
    private static final int DEMANDS = 8;
    private static final int LEADS = 3;

    /** Where relations come from; each has an id, a source and a date. */
    enum Source {
        MADE_UP,
        SUPPLY_LINKS
    }

    private record Relation(
            String maker, String product, String supplier, int year, String region, String id) {}

    /** A supplier ranked high for a demand. */
    private record Lead(int maker, int product, int supplier) {}

    private static final class Market {
        final Map<String, Relation> relations = new HashMap<>();
        final SupplyScorer scorer;

        Market(List<Relation> all) {
            all.forEach(relation -> relations.put(relation.id(), relation));
            scorer = scorer(all);
        }

        static SupplyScorer scorer(List<Relation> all) {
            var builder = new SupplyGraphBuilder();
            all.forEach(r -> builder.link(r.maker, r.product, r.supplier, r.year, r.region, r.id));
            return new SupplyScorer(builder.build());
        }

        /** The market computed anew without these relations. */
        SupplyScorer without(Set<String> ids) {
            return scorer(relations.values().stream().filter(r -> !ids.contains(r.id())).toList());
        }

        SupplyGraph graph() {
            return scorer.graph();
        }

        SupplyQuery query(Lead lead) {
            return scorer.query(lead.maker, lead.product);
        }

        Set<String> cited(Lead lead, SupplyAspect aspect) {
            var keys = scorer.cite(aspect, query(lead), graph().firm(lead.supplier)).keys();
            return new HashSet<>(keys);
        }

        /** Points by aspect of a lead known by some of the evidence. */
        Map<SupplyAspect, Long> points(Lead lead, Predicate<String> known) {
            return ExplanationTests.points(
                    scorer, query(lead), new PartlyKnown(graph(), known).firm(lead.supplier));
        }

        /** The best suppliers of some demands, those already linked left out. */
        List<Lead> leads() {
            var random = new Random(5);
            var leads = new ArrayList<Lead>();
            for (var i = 0; i < DEMANDS; i++) {
                var link = graph().link(random.nextInt(graph().links()));
                var maker = link.maker();
                var product = link.product();
                IntStream.range(0, graph().suppliers())
                        .filter(s -> graph().link(maker, product, s) < 0)
                        .mapToObj(s -> new Lead(maker, product, s))
                        .sorted(Comparator.comparingLong(lead -> -sum(points(lead, key -> true))))
                        .limit(LEADS)
                        .forEach(leads::add);
            }
            return leads;
        }
    }

    private static Map<SupplyAspect, Long> points(
            SupplyScorer scorer, SupplyQuery query, Firm firm) {
        var points = new EnumMap<SupplyAspect, Long>(SupplyAspect.class);
        WeightsFile.FEATURES.forEach((aspect, feature) ->
                points.put(
                        aspect, WEIGHTS.microPoints(feature, scorer.values(aspect, query, firm))));
        return points;
    }

    private static long sum(Map<SupplyAspect, Long> points) {
        return points.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long of(Map<SupplyAspect, Long> points, SupplyAspect aspect) {
        return Objects.requireNonNull(points.get(aspect));
    }

    private interface Check {
        void of(Market market, Lead lead, SupplyAspect aspect, long points);
    }

    /** Checks every reason of every lead of the sample, of which there must be some. */
    private static void everyReason(Source source, Check check) {
        var market = market(source);
        var reasons = 0;
        for (var lead : market.leads()) {
            for (var reason : market.points(lead, key -> true).entrySet()) {
                if (reason.getValue() != 0) {
                    check.of(market, lead, reason.getKey(), reason.getValue());
                    reasons++;
                }
            }
        }
        assertThat(reasons).isGreaterThan(DEMANDS * LEADS * 3);
    }

    @ParameterizedTest
    @EnumSource
    void citeRelationsWithIdSourceAndDate(Source source) {
        everyReason(
                source,
                (market, lead, aspect, points) -> {
                    var cited = market.cited(lead, aspect);
                    assertThat(cited).isNotEmpty();
                    assertThat(cited)
                            .allSatisfy(id -> {
                                assertThat(market.relations).containsKey(id);
                                assertThat(Objects.requireNonNull(market.relations.get(id)).year())
                                        .isPositive();
                            });
                });
    }

    /** Without its evidence a reason is gone, no other reason gains, and no other lead changes. */
    @ParameterizedTest
    @EnumSource
    void loseExactlyTheirPointsWithTheirEvidence(Source source) {
        everyReason(
                source,
                (market, lead, aspect, points) -> {
                    var cited = market.cited(lead, aspect);
                    var all = market.points(lead, key -> true);
                    var left = market.points(lead, key -> !cited.contains(key));
                    assertThat(of(all, aspect) - of(left, aspect)).isEqualTo(points);
                    assertThat(left)
                            .allSatisfy((other, rest) ->
                                    assertThat(rest).isLessThanOrEqualTo(of(all, other)));
                    assertThat(sum(left)).isLessThanOrEqualTo(sum(all) - points);
                });
    }

    @ParameterizedTest
    @EnumSource
    void keepExactlyTheirPointsByTheirEvidenceAlone(Source source) {
        everyReason(
                source,
                (market, lead, aspect, points) -> {
                    var cited = market.cited(lead, aspect);
                    assertThat(of(market.points(lead, cited::contains), aspect)).isEqualTo(points);
                });
    }

    /** The same with everything computed anew from the relations that are left. */
    @ParameterizedTest
    @EnumSource
    void areGoneWhereTheirEvidenceIsDeletedFromTheData(Source source) {
        everyReason(
                source,
                (market, lead, aspect, points) ->
                        assertThat(
                                        again(market, lead, market.cited(lead, aspect))
                                                .getOrDefault(aspect, 0L))
                                .isZero());
    }

    /** As many other relations, drawn at random, take a reason away hardly ever. */
    @ParameterizedTest
    @EnumSource
    void areNotTakenAwayByOtherRelations(Source source) {
        var random = new Random(11);
        var gone = new ArrayList<String>();
        var asked = new ArrayList<String>();
        everyReason(
                source,
                (market, lead, aspect, points) -> {
                    var cited = market.cited(lead, aspect);
                    var others = new ArrayList<>(market.relations.keySet());
                    others.removeAll(cited);
                    others.sort(null);
                    if (cited.size() * 4 < others.size()) {
                        Collections.shuffle(others, random);
                        var drawn = new HashSet<>(others.subList(0, cited.size()));
                        var name = lead + " " + aspect;
                        asked.add(name);
                        if (again(market, lead, drawn).getOrDefault(aspect, 0L) == 0) {
                            gone.add(name);
                        }
                    }
                });
        assertThat(gone).hasSizeLessThan(1 + asked.size() / 50);
        assertThat(asked).hasSizeGreaterThan(DEMANDS);
    }

    /** Points of the same lead computed anew without some relations; none where it is no firm. */
    private static Map<SupplyAspect, Long> again(Market market, Lead lead, Set<String> without) {
        var scorer = market.without(without);
        var graph = scorer.graph();
        var maker = graph.maker(market.graph().makerName(lead.maker));
        var product = graph.product(market.graph().productName(lead.product));
        var supplier = graph.supplier(market.graph().supplierName(lead.supplier));
        return maker < 0 || product < 0 || supplier < 0
                ? Map.of()
                : points(scorer, scorer.query(maker, product), graph.firm(supplier));
    }

    private static Market market(Source source) {
        return MARKETS.computeIfAbsent(
                source, key -> new Market(key == Source.MADE_UP ? madeUp() : supplyLinks()));
    }

    private static List<Relation> madeUp() {
        var random = new Random(3);
        var relations = new HashMap<String, Relation>();
        for (var i = 0; i < 600; i++) {
            var maker = random.nextInt(20);
            var product = random.nextInt(6);
            var supplier =
                    random.nextInt(3) == 0
                            ? random.nextInt(60)
                            : maker % 4 * 15 + product + random.nextInt(5);
            var name =
                    (char) ('A' + supplier % 26)
                            + "works "
                            + supplier
                            + (supplier % 3 == 0 ? " Ltd" : " AG");
            var id = maker + " " + product + " " + supplier;
            var region = maker % 2 == 0 ? "China" : "Europe";
            var year = 2008 + random.nextInt(11);
            relations.putIfAbsent(
                    id, new Relation("Maker " + maker, "P" + product, name, year, region, id));
        }
        return List.copyOf(relations.values());
    }

    private static List<Relation> supplyLinks() {
        var file = Path.of("../shared/data/supply-links/train.csv");
        assumeTrue(Files.exists(file), "skipped, no " + file + ": real relations do not ship");
        var relations = new HashMap<String, Relation>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> {
                var id =
                        String.join(
                                " | ",
                                row.getField("maker"),
                                row.getField("product"),
                                row.getField("supplier"));
                relations.putIfAbsent(
                        id,
                        new Relation(
                                row.getField("maker"),
                                row.getField("product"),
                                row.getField("supplier"),
                                Integer.parseInt(row.getField("first_model_year")),
                                row.getField("region"),
                                id));
            });
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return List.copyOf(relations.values());
    }
}

package org.lianzhao.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SiblingAssignmentTests {

    @Test
    void givesAContestedEnterpriseToTheParkThatLosesMostWithoutIt() {
        var awards =
                SiblingAssignment.of(
                        List.of(park("A", "X90", "Y10", "Z5"), park("B", "X80", "W79", "V1")), 1);

        assertThat(awards)
                .extracting(Award::park, award -> award.bid().enterprise(), Award::contestedBy)
                .containsExactly(tuple("A", "X", List.of("B")), tuple("B", "W", List.of()));
        assertThat(awards.getFirst().price()).isEqualTo(80_000_000);
        assertThat(awards.getFirst().statement())
                .isEqualTo("园A（第 1 位，90.00 分）与园B（第 1 位，80.00 分）都想要，归园A时各园总分最高，园B改得“企业W”（79.00 分）");
        assertThat(awards.getLast().statement()).isEqualTo("列园B线索第 2 位（79.00 分），前 1 位内没有其他园区竞争");
    }

    @Test
    void givesItToTheLowerBidderWhereTheHigherOneHasAsGoodALead() {
        assertThat(pairs(List.of(park("A", "X90", "Y89"), park("B", "X80", "W10")), 1))
                .containsExactly("A:Y", "B:X");
    }

    @Test
    void saysThatAParkHasNothingElse() {
        var awards = SiblingAssignment.of(List.of(park("A", "X90"), park("B", "X80")), 3);

        assertThat(awards)
                .singleElement()
                .satisfies(award -> {
                    assertThat(award.park()).isEqualTo("A");
                    assertThat(award.price()).isEqualTo(90_000_000);
                    assertThat(award.statement()).endsWith("园B没有别的线索可补");
                });
    }

    @Test
    void prefersBetterRanksAmongEqualScores() {
        assertThat(pairs(List.of(park("A", "X50", "Y50", "Z50")), 2)).containsExactly("A:X", "A:Y");
        assertThat(pairs(List.of(park("B", "X50", "Y50"), park("A", "Y50", "X50")), 1))
                .containsExactly("A:Y", "B:X");
    }

    @Test
    void givesNothingToAParkWithoutLeads() {
        assertThat(pairs(List.of(park("A"), park("B", "X1")), 5)).containsExactly("B:X");
        assertThat(SiblingAssignment.of(List.of(park("A")), 5)).isEmpty();
        assertThat(SiblingAssignment.of(List.of(), 5)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isAsGoodAsAnyAssignmentAndPricesWhatIsLost(int seed) {
        var random = new Random(seed);
        var parks = random(random);
        var quota = 1 + random.nextInt(2);
        var awards = SiblingAssignment.of(parks, quota);
        var best = bruteForce(parks, quota, Set.of());

        assertThat(awards.stream().mapToLong(award -> award.bid().microPoints()).sum())
                .isEqualTo(best);
        assertThat(awards).extracting(award -> award.bid().enterprise()).doesNotHaveDuplicates();
        for (var park : parks) {
            assertThat(awards)
                    .filteredOn(award -> award.park().equals(park.park()))
                    .hasSizeLessThanOrEqualTo(quota);
        }
        for (var award : awards) {
            assertThat(award.price())
                    .as("price of %s in %s", award, parks)
                    .isEqualTo(best - bruteForce(parks, quota, Set.of(award.bid().enterprise())));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfItsInput(int seed) {
        var random = new Random(seed);
        var parks = random(random);
        var expected = SiblingAssignment.of(parks, 2);
        var shuffled = new ArrayList<Bidder>();
        for (var park : parks) {
            var bids = new ArrayList<>(park.bids());
            Collections.shuffle(bids, random);
            shuffled.add(new Bidder(park.park(), park.name(), bids));
        }
        Collections.shuffle(shuffled, random);

        assertThat(SiblingAssignment.of(shuffled, 2)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverPassesOverAFreeLeadForAWorseOne(int seed) {
        var parks = random(new Random(seed));
        var awards = SiblingAssignment.of(parks, 2);
        var given = new HashSet<String>();
        awards.forEach(award -> given.add(award.bid().enterprise()));

        for (var park : parks) {
            var worst =
                    awards.stream()
                            .filter(award -> award.park().equals(park.park()))
                            .mapToInt(award -> award.bid().rank())
                            .max()
                            .orElse(0);
            assertThat(park.bids())
                    .filteredOn(bid -> bid.rank() < worst)
                    .allMatch(bid -> given.contains(bid.enterprise()));
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /**
     * Two to three parks that want up to eight of the same eight enterprises, many scores equal.
     */
    private static List<Bidder> random(Random random) {
        var parks = new ArrayList<Bidder>();
        for (var p = 0; p < 2 + random.nextInt(2); p++) {
            var wanted = new ArrayList<String>();
            for (var e = 0; e < 8; e++) {
                if (random.nextInt(4) > 0) {
                    wanted.add((char) ('S' + e) + "" + (1 + random.nextInt(6)));
                }
            }
            wanted.sort(
                    Comparator.<String, Long>comparing(wish -> -points(wish))
                            .thenComparing(wish -> wish));
            parks.add(park("P" + p, wanted.toArray(String[]::new)));
        }
        return parks;
    }

    private static long bruteForce(List<Bidder> parks, int quota, Set<String> taken) {
        return bruteForce(parks, quota, 0, 0, 0, taken);
    }

    /** Each bid of each park is taken or left. */
    private static long bruteForce(
            List<Bidder> parks, int quota, int park, int bid, int used, Set<String> taken) {
        if (park == parks.size()) {
            return 0;
        }
        if (used == quota || bid == parks.get(park).bids().size()) {
            return bruteForce(parks, quota, park + 1, 0, 0, taken);
        }
        var best = bruteForce(parks, quota, park, bid + 1, used, taken);
        var wish = parks.get(park).bids().get(bid);
        if (!taken.contains(wish.enterprise())) {
            var more = new HashSet<>(taken);
            more.add(wish.enterprise());
            var rest = bruteForce(parks, quota, park, bid + 1, used + 1, more);
            best = Math.max(best, wish.microPoints() + rest);
        }
        return best;
    }

    private static List<String> pairs(List<Bidder> parks, int quota) {
        return SiblingAssignment.of(parks, quota).stream()
                .map(award -> award.park() + ":" + award.bid().enterprise())
                .toList();
    }

    /** A park whose leads are written as key and points, best first. */
    private static Bidder park(String code, String... wishes) {
        var bids =
                IntStream.range(0, wishes.length)
                        .mapToObj(i ->
                                new Bid(
                                        wishes[i].substring(0, 1),
                                        "企业" + wishes[i].charAt(0),
                                        i + 1,
                                        points(wishes[i])))
                        .toList();
        return new Bidder(code, "园" + code, bids);
    }

    private static long points(String wish) {
        return Long.parseLong(wish.substring(1)) * 1_000_000;
    }
}

package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.intake.ImportTexts.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianzhao.OwnDatabase;
import org.lianzhao.access.AdministratorTester;
import org.lianzhao.lead.snapshot.LeadSnapshots;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A second park focuses on the automotive chain, so that the two want the same enterprises. */
@SpringBootTest
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@Import(AdministratorTester.class)
@OwnDatabase
@SmallSeed
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiblingParkIT {
    private static final String AUTO = "AUTO_ELECTRONICS";
    private static final String SIBLING = "SIBLING";
    private static final int QUOTA = 4;

    @Autowired Importer importer;
    @Autowired HttpGraphQlTester graphQl;
    @Autowired LeadSnapshots snapshots;

    @BeforeAll
    void importTheSibling() {
        importer.load(
                "sibling",
                List.of(
                        file("parks.csv", "code,name,zone,adcode", "SIBLING,试验园,CQETDZ,500108"),
                        file("focuses.csv", "park,target,priority", "SIBLING,AUTO_ELECTRONICS,1"),
                        file(
                                "park_anchors.csv",
                                "park,anchor,weight",
                                "SIBLING,915001066608898456,1")));
        // Who imports waits two seconds for the lists; a machine under load may take longer.
        snapshots.refreshed();
    }

    record ParkItem(String code) {}

    record LeadItem(String id, int rank, long microPoints, ParkItem park) {}

    record Item(
            ParkItem park,
            LeadItem lead,
            List<ParkItem> contestedBy,
            long price,
            String statement) {
        String enterprise() {
            return SiblingParkIT.enterprise(lead.id());
        }
    }

    record Listed(String id, long microPoints) {}

    @Test
    void givesNoEnterpriseToTwoParks() {
        assertThat(items()).extracting(Item::enterprise).doesNotHaveDuplicates();
        assertThat(items())
                .allSatisfy(item -> assertThat(item.lead().park()).isEqualTo(item.park()));
        assertThat(items().stream().filter(item -> item.park().code().equals(SIBLING)))
                .hasSize(QUOTA);
    }

    @Test
    void totalsAsMuchAsTheBestOfAllSplitsBetweenTheTwo() {
        var auto = points(AUTO);
        var sibling = points(SIBLING);
        var total =
                items().stream()
                        .filter(item -> Set.of(AUTO, SIBLING).contains(item.park().code()))
                        .mapToLong(item -> item.lead().microPoints())
                        .sum();
        assertThat(total).isEqualTo(best(auto, sibling, Set.of()));
    }

    @Test
    void pricesEachEnterpriseByWhatItsAbsenceCosts() {
        var auto = points(AUTO);
        var sibling = points(SIBLING);
        var best = best(auto, sibling, Set.of());
        assertThat(items())
                .filteredOn(item -> Set.of(AUTO, SIBLING).contains(item.park().code()))
                .allSatisfy(item ->
                        assertThat(item.price())
                                .isEqualTo(best - best(auto, sibling, Set.of(item.enterprise()))));
    }

    @Test
    void saysWhoElseWantedItAndWhatTheyGetInstead() {
        var contested = items().stream().filter(item -> !item.contestedBy().isEmpty()).toList();
        assertThat(contested)
                .isNotEmpty()
                .allSatisfy(item -> {
                    var rival = item.park().code().equals(AUTO) ? SIBLING : AUTO;
                    assertThat(item.contestedBy()).containsExactly(new ParkItem(rival));
                    assertThat(wishes(rival)).contains(item.enterprise());
                    assertThat(item.statement())
                            .contains("先进汽车电子产业园", "试验园", "都想要", "各园总分最高")
                            .containsPattern("改得“.+”（\\d+\\.\\d\\d 分）");
                });
        assertThat(items())
                .filteredOn(item -> item.contestedBy().isEmpty())
                .allSatisfy(item -> assertThat(item.statement()).contains("前 4 位内没有其他园区竞争"));
    }

    /** Every split of the enterprises either park could take, by a knapsack over both quotas. */
    private static long best(Map<String, Long> auto, Map<String, Long> sibling, Set<String> gone) {
        var best = new long[QUOTA + 1][QUOTA + 1];
        var enterprises = new TreeSet<>(auto.keySet());
        enterprises.addAll(sibling.keySet());
        for (var enterprise : enterprises) {
            for (var a = QUOTA; a >= 0 && !gone.contains(enterprise); a--) {
                for (var s = QUOTA; s >= 0; s--) {
                    if (a > 0) {
                        var taken = best[a - 1][s] + auto.getOrDefault(enterprise, 0L);
                        best[a][s] = Math.max(best[a][s], taken);
                    }
                    if (s > 0) {
                        var taken = best[a][s - 1] + sibling.getOrDefault(enterprise, 0L);
                        best[a][s] = Math.max(best[a][s], taken);
                    }
                }
            }
        }
        return best[QUOTA][QUOTA];
    }

    private List<Item> items() {
        return graphQl.documentName("lead/assignment")
                .variable("quota", QUOTA)
                .execute()
                .path("zone.assignment.items")
                .entityList(Item.class)
                .get();
    }

    private List<String> wishes(String park) {
        return points(park).keySet().stream().limit(QUOTA).toList();
    }

    private Map<String, Long> points(String park) {
        return page(park).stream()
                .collect(
                        Collectors.toMap(
                                lead -> enterprise(lead.id()),
                                Listed::microPoints,
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    private List<Listed> page(String park) {
        return graphQl.documentName("lead/leads-in-default-order")
                .variables(Map.of("park", park, "first", 100))
                .execute()
                .path("park.leads.edges[*].node")
                .entityList(Listed.class)
                .get();
    }

    private static String enterprise(String id) {
        var key = GlobalId.parse("id", id).key();
        return key.substring(key.indexOf('/') + 1);
    }
}

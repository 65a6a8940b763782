package org.lianzhao.lead.weightset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.OwnDatabase;
import org.lianzhao.access.AdministratorTester;
import org.lianzhao.intake.SmallSeed;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.GraphVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** A park saves, uses and deletes weight sets. */
@SpringBootTest
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@Import(AdministratorTester.class)
@OwnDatabase
@SmallSeed
class WeightSetsIT {
    private static final String AUTO = "AUTO_ELECTRONICS";
    private static final Map<String, Object> NEARBY = Map.of("supplyDistance", 2, "labels", 0.75);

    @TestConfiguration(proxyBeanMethods = false)
    static class FixedTime {
        @Bean
        @Primary
        Clock fixedClock() {
            return Clock.fixed(Instant.parse("2026-11-23T08:30:00.123456Z"), ZoneOffset.UTC);
        }
    }

    @Autowired HttpGraphQlTester graphQl;
    @Autowired GraphVersion version;
    @Autowired Neo4jClient neo4j;

    record ParkItem(String code) {}

    record Item(
            String id,
            String name,
            boolean isDefault,
            List<WeightFactor> factors,
            @Nullable String savedBy,
            @Nullable String savedAt,
            ParkItem park) {}

    @AfterEach
    void forget() {
        neo4j.query("MATCH (w:WeightSet) DETACH DELETE w").run();
    }

    @Test
    void showsTheDefaultFirstThenWhatWasSavedByName() {
        save(AUTO, "近", NEARBY);
        save(AUTO, " 称号优先 ", Map.of("labels", 2));
        save("CHAYUAN", "近", Map.of());
        var sets = sets(AUTO);
        assertThat(sets).extracting(Item::name).containsExactly("默认", "称号优先", "近");
        assertThat(sets).extracting(Item::isDefault).containsExactly(true, false, false);
        assertThat(sets.getFirst())
                .returns(null, Item::savedBy)
                .returns(null, Item::savedAt)
                .returns(new ParkItem(AUTO), Item::park);
        assertThat(sets.getFirst().factors())
                .hasSize(LeadFeature.TUNABLE.size())
                .allMatch(f -> f.factor() == 1);
        assertThat(sets.getLast())
                .returns("经开区管理员", Item::savedBy)
                .returns("2026-11-23T08:30:00.123Z", Item::savedAt)
                .returns(new ParkItem(AUTO), Item::park);
        assertThat(sets.getLast().factors())
                .filteredOn(f -> f.factor() != 1)
                .extracting(f -> f.feature() + " " + f.factor())
                .containsExactly("SUPPLY_DISTANCE 2.0", "LABELS 0.75");
        assertThat(sets("CHAYUAN")).extracting(Item::name).containsExactly("默认", "近");
    }

    @Test
    void ranksByASavedSetAsByItsFactors() {
        var id = saved(save(AUTO, "近", NEARBY)).id();
        assertThat(leads(AUTO, Map.of("weightSet", id)))
                .isEqualTo(leads(AUTO, Map.of("weights", NEARBY)))
                .isNotEqualTo(leads(AUTO, Map.of()));
        assertThat(error(leadList("CHAYUAN", Map.of("weightSet", id))))
                .isEqualTo("BAD_REQUEST weightSet");
    }

    @Test
    void leavesTheDataVersionAlone() {
        var before = version.current();
        var id = saved(save(AUTO, "近", NEARBY)).id();
        delete(id).path("weightSetDelete.weightSet.name").entity(String.class).isEqualTo("近");
        assertThat(version.current()).isEqualTo(before);
    }

    @Test
    void refusesANameTheParkHasAndSaysWhose() {
        var first = saved(save(AUTO, "近", NEARBY));
        var second = save(AUTO, "近", Map.of("labels", 2));
        assertRefused(second, "WeightSetNameTaken", "“近”", "经开区管理员");
        second.path("weightSetSave.weightSet.id").entity(String.class).isEqualTo(first.id());
        assertThat(sets(AUTO)).last().isEqualTo(first);
        assertRefused(save(AUTO, "默认", NEARBY), "WeightSetNameTaken", "默认权重");
        assertThat(saved(save(AUTO, "Ａ  方案", NEARBY)).name()).isEqualTo("A 方案");
        assertRefused(save(AUTO, "a 方案", NEARBY), "WeightSetNameTaken", "“A 方案”");
        assertThat(error(save(AUTO, "近\u200b", NEARBY))).isEqualTo("BAD_REQUEST input.name");
        assertThat(sets(AUTO)).hasSize(3);
    }

    @Test
    void savesANameOnceHoweverManyTryAtTheSameTime() throws Exception {
        Callable<String> attempt =
                () ->
                        save(AUTO, "近", NEARBY)
                                .path("weightSetSave.__typename")
                                .entity(String.class)
                                .get();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes =
                    threads.invokeAll(Collections.nCopies(8, attempt)).stream()
                            .map(future -> future.resultNow())
                            .toList();
            assertThat(outcomes).containsOnlyOnce("WeightSetSaved");
            assertThat(outcomes).filteredOn("WeightSetNameTaken"::equals).hasSize(7);
        }
        assertThat(sets(AUTO)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十𠮷"})
    void refusesANameThatIsEmptyOrTooLong(String name) {
        var response = save(AUTO, name, NEARBY);
        assertRefused(response, "WeightSetNameInvalid", "名称");
        response.path("weightSetSave.maximumLength").entity(Integer.class).isEqualTo(40);
        assertThat(sets(AUTO)).hasSize(1);
    }

    @Test
    void refusesUnknownParksAndFactorsOutOfRange() {
        assertThat(error(save("NOPE", "近", NEARBY))).startsWith("NOT_FOUND");
        assertThat(error(save(AUTO, "近", Map.of("labels", 3))))
                .isEqualTo("BAD_REQUEST weights.labels");
        assertThat(sets(AUTO)).hasSize(1);
    }

    @Test
    void deletesASetOnceAndNeverTheDefault() {
        var set = saved(save(AUTO, "近", NEARBY));
        node(set.id()).path("node.name").entity(String.class).isEqualTo("近");
        delete(set.id())
                .path("weightSetDelete.weightSet.park.code")
                .entity(String.class)
                .isEqualTo(AUTO);
        node(set.id()).path("node").valueIsNull();
        assertThat(error(delete(set.id()))).startsWith("NOT_FOUND");
        assertThat(error(leadList(AUTO, Map.of("weightSet", set.id())))).startsWith("NOT_FOUND");
        var byDefault = sets(AUTO).getFirst().id();
        delete(byDefault)
                .path("weightSetDelete.__typename")
                .entity(String.class)
                .isEqualTo("WeightSetNotDeletable");
        node(byDefault).path("node.isDefault").entity(Boolean.class).isEqualTo(true);
        assertThat(error(delete(GlobalId.of("Park", AUTO)))).isEqualTo("BAD_REQUEST input.id");
    }

    private static void assertRefused(
            GraphQlTester.Response response, String type, String... message) {
        response.path("weightSetSave.__typename").entity(String.class).isEqualTo(type);
        response.path("weightSetSave.message")
                .entity(String.class)
                .satisfies(text -> assertThat(text).isNotBlank().contains(message));
    }

    private static String error(GraphQlTester.Response response) {
        var found = new ArrayList<ResponseError>();
        response.errors().satisfy(found::addAll);
        assertThat(found).hasSize(1);
        return found.getFirst().getErrorType()
                + " "
                + found.getFirst().getExtensions().get("argument");
    }

    private GraphQlTester.Response save(String park, String name, Map<String, Object> weights) {
        return graphQl.documentName("lead/weight-set-save")
                .variable("input", Map.of("park", park, "name", name, "weights", weights))
                .execute();
    }

    private static Item saved(GraphQlTester.Response response) {
        return response.path("weightSetSave.weightSet").entity(Item.class).get();
    }

    private GraphQlTester.Response delete(String id) {
        return graphQl.documentName("lead/weight-set-delete")
                .variable("input", Map.of("id", id))
                .execute();
    }

    private GraphQlTester.Response node(String id) {
        return graphQl.documentName("lead/weight-set-node").variable("id", id).execute();
    }

    private List<Item> sets(String park) {
        return graphQl.documentName("lead/weight-sets")
                .variable("park", park)
                .execute()
                .path("park.weightSets")
                .entityList(Item.class)
                .get();
    }

    private String leads(String park, Map<String, Object> arguments) {
        return leadList(park, arguments).path("park.leads").entity(Object.class).get().toString();
    }

    private GraphQlTester.Response leadList(String park, Map<String, Object> arguments) {
        var variables = new HashMap<String, @Nullable Object>(Map.of("park", park, "first", 20));
        variables.putAll(arguments);
        return graphQl.documentName("lead/what-if").variables(variables).execute();
    }
}

package org.lianzhao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A park team works on its own park's leads and learns nothing of a sibling's. */
@AccessTest
class ParkScopeIT {
    @Autowired Callers callers;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ park(code: \"CHAYUAN\") { leads { totalCount } } }",
                "{ park(code: \"CHAYUAN\") { gaps { statement } } }",
                "{ park(code: \"CHAYUAN\") { weightSets { name } } }",
                "{ zone(code: \"CQETDZ\") { assignment(quota: 1) { totalMicroPoints } } }",
                "{ enterprise(key: \"S111\") { presences { place { ... on Park { leads { totalCount } } } } } }",
                "{ users { totalCount } }",
                "{ auditEvents { totalCount } }"
            })
    void refusesTheSibling(String document) {
        var answer = callers.as("auto").document(document).execute();
        assertThat(Callers.errors(answer)).isNotEmpty().containsOnly("FORBIDDEN");
    }

    @Test
    void answersTheOwnParkBesideARefusedOne() {
        var answer =
                callers.as("auto")
                        .document(
                                """
                                { own: park(code: "AUTO_ELECTRONICS") { leads { totalCount } gaps { state } weightSets { name } }
                                  other: park(code: "CHAYUAN") { name leads { totalCount } gaps { state } weightSets { name } } }
                                """)
                        .execute();
        assertThat(Callers.errors(answer)).containsOnly("FORBIDDEN").hasSize(3);
        answer.path("own.leads.totalCount")
                .entity(Integer.class)
                .satisfies(count -> assertThat(count).isPositive());
        answer.path("own.gaps").entityList(Object.class).hasSizeGreaterThan(100);
        answer.path("own.weightSets[0].name").entity(String.class).isEqualTo("默认");
        answer.path("other.name").entity(String.class).isEqualTo("茶园工业园");
        answer.path("other.leads").valueIsNull();
    }

    /**
     * Refused before anything is looked up: a lead that exists, one that does not, no park at all.
     */
    @Test
    void doesNotSayWhatASiblingHas() {
        for (var key : List.of("CHAYUAN/S178", "CHAYUAN/nobody", "NOWHERE/nobody")) {
            var id = GlobalId.of("Lead", key);
            var token = callers.token("auto");
            assertThat(callers.post(token, "{ lead(id: \"" + id + "\") { score } }").toString())
                    .contains("FORBIDDEN", "本账号无权查看");
            assertThat(callers.post(token, "{ node(id: \"" + id + "\") { id } }").toString())
                    .isEqualTo("{data={node=null}}");
        }
    }

    @Test
    void keepsWeightSetsApart() {
        var theirs = save("chayuan", "CHAYUAN", "茶园自用");
        var id = theirs.path("weightSetSave.weightSet.id").entity(String.class).get();
        theirs.path("weightSetSave.weightSet.savedBy").entity(String.class).isEqualTo("茶园招商");
        var unknown = GlobalId.of("WeightSet", "nobody");
        for (var document :
                List.of(
                        "{ node(id: \"%s\") { id } }",
                        "mutation { weightSetDelete(input: {id: \"%s\"}) { __typename } }",
                        "{ park(code: \"AUTO_ELECTRONICS\") { leads(weightSet: \"%s\") { totalCount } } }")) {
            var token = callers.token("auto");
            assertThat(callers.post(token, document.formatted(id)).toString().replace(id, unknown))
                    .isEqualTo(callers.post(token, document.formatted(unknown)).toString());
        }
        assertThat(Callers.errors(save("auto", "CHAYUAN", "别人的"))).containsExactly("FORBIDDEN");
        assertThat(Callers.errors(save("auto", "NOWHERE", "别人的"))).containsExactly("FORBIDDEN");
        assertThat(Callers.errors(save("auditor", "CHAYUAN", "审计"))).containsExactly("FORBIDDEN");
        save("admin", "CHAYUAN", "管理员存的")
                .path("weightSetSave.__typename")
                .entity(String.class)
                .isEqualTo("WeightSetSaved");
    }

    private GraphQlTester.Response save(String login, String park, String name) {
        return callers.as(login)
                .documentName("lead/weight-set-save")
                .variable(
                        "input", Map.of("park", park, "name", name, "weights", Map.of("labels", 2)))
                .execute();
    }
}

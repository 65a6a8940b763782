package org.lianzhao.lead.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Views are kept for the person who saved them, and for nobody else. */
@AccessTest
class LeadViewsIT {
    private static final String PARK = "AUTO_ELECTRONICS";
    private static final String SEARCH = "t=local&s=A5%2CB2&w=labels%3A1.5&q=%E7%94%B5%E6%9C%BA";

    @Autowired Callers callers;
    @Autowired Neo4jClient neo4j;

    @BeforeEach
    @AfterEach
    void takeBack() {
        neo4j.query("MATCH (v:LeadView) WHERE NOT v.id STARTS WITH 'L-' DELETE v").run();
    }

    @Test
    void keepsAListUnderANameUntilItIsDeleted() {
        var saved = save("auto", PARK, " 电机　在渝 ", SEARCH);
        saved.path("leadViewSave.view.name").entity(String.class).isEqualTo("电机 在渝");
        var id = saved.path("leadViewSave.view.id").entity(String.class).get();
        var own = "viewer.leadViews[?(@.id=='%s')]".formatted(id);
        views("auto")
                .path(own + ".search")
                .entityList(String.class)
                .containsExactly(SEARCH)
                .path(own + ".park.code")
                .entityList(String.class)
                .containsExactly(PARK);
        send("auto", "rename", Map.of("id", id, "name", "电机"))
                .path("leadViewRename.view.name")
                .entity(String.class)
                .isEqualTo("电机");
        assertThat(names("auto")).contains("电机").doesNotContain("电机 在渝");
        send("auto", "delete", Map.of("id", id))
                .path("leadViewDelete.view.name")
                .entity(String.class)
                .isEqualTo("电机");
        assertThat(names("auto")).doesNotContain("电机");
        assertThat(error(send("auto", "delete", Map.of("id", id)))).isEqualTo("NOT_FOUND");
        assertThat(audited(id)).contains("leadViewSave", "leadViewRename", "leadViewDelete");
    }

    /** Names that differ in width or case alone are the same name, within a park. */
    @Test
    void replacesTheViewOfTheSameNameAndRefusesToRenameOverAnother() {
        var first = id(save("admin", PARK, "Top A", "min=40"));
        assertThat(id(save("admin", PARK, "ｔｏｐ a", "min=50"))).isEqualTo(first);
        assertThat(id(save("admin", "CHAYUAN", "Top A", ""))).isNotEqualTo(first);
        var other = id(save("admin", PARK, "江苏", "r=320000"));
        send("admin", "rename", Map.of("id", other, "name", "TOP A"))
                .path("leadViewRename.message")
                .entity(String.class)
                .isEqualTo("已有名为“top a”的视图，请换一个名称");
        send("admin", "rename", Map.of("id", first, "name", "TOP A"))
                .path("leadViewRename.view.search")
                .entity(String.class)
                .isEqualTo("min=50");
    }

    @Test
    void isThePersonsOwn() {
        var id = id(save("auditor", PARK, "审计", "min=40"));
        for (var login : List.of("auto", "admin")) {
            assertThat(names(login)).doesNotContain("审计");
            assertThat(error(send(login, "rename", Map.of("id", id, "name", "改"))))
                    .isEqualTo("NOT_FOUND");
            assertThat(error(send(login, "delete", Map.of("id", id)))).isEqualTo("NOT_FOUND");
        }
        assertThat(names("auditor")).contains("审计");
        assertThat(error(save("auto", "CHAYUAN", "别的园区", ""))).isEqualTo("FORBIDDEN");
        assertThat(error(save("chamber", PARK, "商会", ""))).isEqualTo("FORBIDDEN");
        assertThat(error(save("admin", "NOWHERE", "无", ""))).isEqualTo("NOT_FOUND");
    }

    /** Who moves to another park leaves behind what it saved in the first. */
    @Test
    void showsAParkTeamTheViewsOfItsParkAlone() {
        neo4j.query(
                        """
                        MATCH (u:User {login: 'auto'})
                        CREATE (:LeadView {id: 'V-MOVED', user: u.id, park: 'CHAYUAN', folded: '旧园区', name: '旧园区',
                          search: '', savedAt: datetime()})
                        """)
                .run();
        assertThat(names("auto")).doesNotContain("旧园区");
        var id = GlobalId.of("LeadView", "V-MOVED");
        assertThat(error(send("auto", "delete", Map.of("id", id)))).isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=电机", "a=1#b", "a=1?b", "a b", "<script>", "//other.host/a", "a\nb"})
    void refusesWhatNoBrowserWritesBehindAQuestionMark(String search) {
        assertThat(error(save("auto", PARK, "试", search))).isEqualTo("BAD_REQUEST");
        assertThat(error(save("auto", PARK, "试", "a".repeat(2_001)))).isEqualTo("BAD_REQUEST");
    }

    @Test
    void keepsFiftyViewsOfAPersonAndNoMore() {
        neo4j.query(
                        """
                        MATCH (u:User {login: 'auto'})
                        UNWIND range(1, 49) AS n
                        CREATE (:LeadView {id: 'V-' + n, user: u.id, park: 'AUTO_ELECTRONICS', folded: 'v' + n, name: 'V' + n,
                          search: '', savedAt: datetime()})
                        """)
                .run();
        save("auto", PARK, "又一个", "min=40")
                .path("leadViewSave.message")
                .entity(String.class)
                .isEqualTo("最多保存 50 个视图，请先删除不用的");
        save("auto", PARK, "V7", "min=40")
                .path("leadViewSave.view.search")
                .entity(String.class)
                .isEqualTo("min=40");
    }

    private List<String> audited(String id) {
        return List.copyOf(
                neo4j.query("MATCH (a:AuditEvent {subject: $id}) RETURN a.action AS action")
                        .bind(id)
                        .to("id")
                        .fetchAs(String.class)
                        .all());
    }

    private GraphQlTester.Response save(String login, String park, String name, String search) {
        return send(login, "save", Map.of("park", park, "name", name, "search", search));
    }

    private GraphQlTester.Response send(String login, String what, Map<String, Object> input) {
        return callers.as(login)
                .documentName("lead/view-" + what)
                .variable("input", input)
                .execute();
    }

    private static String id(GraphQlTester.Response saved) {
        return saved.path("leadViewSave.view.id").entity(String.class).get();
    }

    private GraphQlTester.Response views(String login) {
        return callers.as(login).documentName("lead/views").execute();
    }

    private List<String> names(String login) {
        return views(login).path("viewer.leadViews[*].name").entityList(String.class).get();
    }

    private static String error(GraphQlTester.Response answer) {
        return Callers.errors(answer).getFirst();
    }
}

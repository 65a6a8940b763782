package org.lianzhao.board.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.board.BoardDays;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.test.tester.GraphQlTester;

@AccessTest
class BoardIT {
    private static final String PARK = "AUTO_ELECTRONICS";
    private static final String TITLE = "试验：寻毫米波雷达企业";

    @Autowired Callers callers;
    @Autowired Neo4jClient neo4j;
    @Autowired OpportunityDrafts drafts;
    @Autowired ExpiryTask expiry;

    @BeforeEach
    void forgetNotices() {
        neo4j.query("MATCH (n:Notice) DELETE n").run();
    }

    @AfterEach
    void takeBack() {
        neo4j.query("MATCH (o:Opportunity) WHERE o.title STARTS WITH '试验' DETACH DELETE o").run();
        neo4j.query("MATCH (s:OpportunitySearch {name: '雷达'}) DELETE s").run();
    }

    @Test
    void showsAChamberWhatFitsItsMembersFirst() {
        var fitting = draft(Map.of("segment", "A503"));
        // Another test's opportunity is about the same segment.
        assertThat(publish(fitting, Map.of("despiteWarnings", true)))
                .isEqualTo("OpportunityPublished");
        var first = board("chamber", Map.of("first", 100));
        assertThat(ids(first)).contains(fitting);
        assertThat(fits(codes(first)).get(ids(first).indexOf(fitting))).isPositive();
        assertThat(first.path("opportunities.totalCount").entity(Integer.class).get())
                .isGreaterThan(10);
        assertThat(fits(codes(first))).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
        var fits = board("chamber", Map.of("first", 100, "filter", Map.of("fits", true)));
        var fitsNot = board("chamber", Map.of("first", 100, "filter", Map.of("fits", false)));
        assertThat(fits(codes(fits))).allMatch(fit -> fit > 0);
        assertThat(ids(fits)).contains(fitting);
        assertThat(facet(fits, "parks").values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(ids(fits).size());
        assertThat(fits(codes(fitsNot))).containsOnly(0);
        assertThat(ids(first))
                .hasSize(ids(fits).size() + ids(fitsNot).size())
                .containsAll(ids(fitsNot));
        var others = ids(board("auditor", Map.of("first", 100)));
        assertThat(others).containsExactlyInAnyOrderElementsOf(ids(first)).isNotEqualTo(ids(first));
    }

    @Test
    void pagesThroughEveryOrderWithoutGapOrRepetition() {
        for (var field : List.of("FIT", "DEADLINE", "NEWEST")) {
            var order = Map.of("field", field);
            var whole = ids(board("chamber", Map.of("first", 100, "orderBy", order)));
            var paged = new ArrayList<String>();
            String after = null;
            do {
                var variables = new HashMap<String, Object>(Map.of("first", 7, "orderBy", order));
                if (after != null) {
                    variables.put("after", after);
                }
                var page = board("chamber", variables);
                paged.addAll(ids(page));
                after =
                        page.path("opportunities.pageInfo.hasNextPage").entity(Boolean.class).get()
                                ? page.path("opportunities.pageInfo.endCursor")
                                        .entity(String.class)
                                        .get()
                                : null;
            } while (after != null);
            assertThat(paged).as(field).containsExactlyElementsOf(whole);
        }
    }

    @Test
    void countsFacetsWithoutTheirOwnCondition() {
        var all = board("chamber", Map.of("first", 1));
        var one = board("chamber", Map.of("first", 1, "filter", Map.of("parks", List.of(PARK))));
        assertThat(facet(one, "parks")).isEqualTo(facet(all, "parks"));
        assertThat(facet(one, "chains")).containsOnlyKeys("AUTO_ELECTRONICS");
        assertThat(one.path("opportunities.totalCount").entity(Integer.class).get())
                .isEqualTo(facet(all, "parks").get(PARK));
        var text = Map.of("first", 100, "filter", Map.of("text", "汽车电子产业园 长安"));
        assertThat(new HashSet<>(parks(board("chamber", text)))).containsExactly(PARK);
        var tree = Map.of("first", 100, "filter", Map.of("segment", "A"));
        assertThat(codes(board("chamber", tree)))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(code).startsWith("A"));
    }

    @Test
    void publishesASnapshotOfWhatWasChecked() {
        var id = draft(Map.of());
        assertThat(seen("chamber", id)).isFalse();
        assertThat(seen("chayuan", id)).isFalse();
        assertThat(publish(id, Map.of())).isEqualTo("OpportunityPublished");
        assertThat(title("chamber", id)).isEqualTo(TITLE);
        send(
                "auto",
                "opportunity-save",
                input(
                        Map.of(
                                "id",
                                id,
                                "title",
                                "试验：改过的标题",
                                "anchors",
                                List.of("9150000020286320X6"))));
        assertThat(title("chamber", id)).isEqualTo(TITLE);
        work("auto", id)
                .path("opportunity.revision.title")
                .entity(String.class)
                .isEqualTo("试验：改过的标题");
        var revision = work("auto", id);
        revision.path("opportunity.revision.segment.code").entity(String.class).isEqualTo("B203");
        revision.path("opportunity.revision.anchors[*].name")
                .entityList(String.class)
                .containsExactly("长安");
        assertThat(publish(id, Map.of())).isEqualTo("OpportunityPublished");
        assertThat(title("chamber", id)).isEqualTo("试验：改过的标题");
        work("auto", id).path("opportunity.revision").valueIsNull();
    }

    @Test
    void lastsNinetyDaysAndCanBeWithdrawnAndRenewed() {
        var id = published(Map.of());
        var until = BoardDays.of(Instant.now()).plusDays(90);
        work("auto", id)
                .path("opportunity.deadline")
                .entity(String.class)
                .isEqualTo(until.toString());
        expire(id);
        assertThat(seen("chamber", id)).isFalse();
        work("auto", id).path("opportunity.state").entity(String.class).isEqualTo("EXPIRED");
        send("auto", "opportunity-withdraw", Map.of("id", id))
                .path("opportunityWithdraw.__typename")
                .entity(String.class)
                .isEqualTo("OpportunityNotPublished");
        send("auto", "opportunity-renew", Map.of("id", id))
                .path("opportunityRenew.opportunity.deadline")
                .entity(String.class)
                .isEqualTo(until.toString());
        assertThat(seen("chamber", id)).isTrue();
        send("auto", "opportunity-withdraw", Map.of("id", id))
                .path("opportunityWithdraw.opportunity.state")
                .entity(String.class)
                .isEqualTo("WITHDRAWN");
        assertThat(seen("chamber", id)).isFalse();
        send("auto", "opportunity-delete", Map.of("id", id))
                .path("opportunityDelete.message")
                .entity(String.class)
                .isEqualTo("已发布过的需求不能删除，可以撤回");
    }

    @Test
    void refusesWhatIsIncompleteOrNamesAnEnterprise() {
        var bare = new HashMap<String, Object>(Map.of("park", PARK, "chain", PARK, "title", TITLE));
        var answer = send("auto", "opportunity-save", bare);
        var id = answer.path("opportunitySave.opportunity.id").entity(String.class).get();
        assertThat(unmet(id)).containsExactlyInAnyOrder("NEED", "CONDITIONS", "OFFERS", "DESK");
        var named = draft(Map.of("description", "参照伯特利的线控制动供货方式，电话 13912345678。"));
        assertThat(unmet(named)).containsExactly("TEXT", "TEXT");
        send("auto", "opportunity-publish", Map.of("id", named))
                .path("opportunityPublish.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("“伯特利”", "13912345678"));
    }

    @Test
    void warnsOfADuplicateOnce() {
        published(Map.of());
        var second = draft(Map.of());
        assertThat(publish(second, Map.of())).isEqualTo("OpportunityNotReady");
        assertThat(publish(second, Map.of("despiteWarnings", true)))
                .isEqualTo("OpportunityPublished");
    }

    @Test
    void showsItToTheChambersItIsFor() {
        var other =
                published(Map.of("visibility", "CHAMBERS", "chambers", List.of("CHAMBER_SHAANXI")));
        assertThat(seen("chamber", other)).isFalse();
        assertThat(
                        publish(
                                resaved(
                                        other,
                                        Map.of(
                                                "visibility",
                                                "REGIONS",
                                                "regions",
                                                List.of("440000"))),
                                Map.of()))
                .isEqualTo("OpportunityPublished");
        assertThat(seen("chamber", other)).isTrue();
        assertThat(
                        publish(
                                resaved(
                                        other,
                                        Map.of(
                                                "visibility",
                                                "REGIONS",
                                                "regions",
                                                List.of("610000"))),
                                Map.of()))
                .isEqualTo("OpportunityPublished");
        assertThat(seen("chamber", other)).isFalse();
    }

    @Test
    void answersAQuestionForAllAndNamesNobody() {
        var id = published(Map.of());
        ask(id, "可否联系 13912345678？")
                .path("opportunityQuestionAsk.__typename")
                .entity(String.class)
                .isEqualTo("OpportunityQuestionNotFit");
        // Whether the graph knows a name must not be found out by asking.
        ask(id, "伯特利这类企业是否合适？")
                .path("opportunityQuestionAsk.__typename")
                .entity(String.class)
                .isEqualTo("OpportunityQuestionAsked");
        inbox("auto")
                .path("viewer.inbox.edges[0].node.text")
                .entity(String.class)
                .isEqualTo("有商会就《" + TITLE + "》提问，请统一答复");
        var question =
                work("auto", id).path("opportunity.openQuestions[0].id").entity(String.class).get();
        var named = Map.of("id", question, "question", "制动企业是否合适？", "answer", "可以参考伯特利。");
        send("auto", "opportunity-question-answer", named)
                .path("opportunityQuestionAnswer.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("伯特利"));
        var plain = Map.of("id", question, "question", "制动企业是否合适？", "answer", "合适，欢迎提交。");
        send("auto", "opportunity-question-answer", plain);
        var seen = one("chamber", id);
        seen.path("opportunity.answers[0].answer").entity(String.class).isEqualTo("合适，欢迎提交。");
        seen.path("opportunity.answers[0].asked").valueIsNull();
        seen.path("opportunity.answers[0].askedOn").valueIsNull();
        inbox("chamber")
                .path("viewer.inbox.edges[0].node.text")
                .entity(String.class)
                .isEqualTo("《" + TITLE + "》有新的问答");
        inbox("auto").path("viewer.unreadNotices").entity(Integer.class).isEqualTo(0);
    }

    @Test
    void capsOpenQuestions() {
        var id = published(Map.of());
        for (var i = 0; i < 3; i++) {
            ask(id, "第 " + i + " 个问题？");
        }
        ask(id, "再一个？")
                .path("opportunityQuestionAsk.message")
                .entity(String.class)
                .isEqualTo("对同一需求最多同时提 3 个未答复的问题");
    }

    @Test
    void tellsOfWhatASavedSearchMatches() {
        var filter = Map.of("segment", "B", "text", "毫米波雷达");
        send(
                        "chamber",
                        "opportunity-search-save",
                        Map.of("name", "雷达", "told", true, "filter", filter))
                .path("opportunitySearchSave.search.text")
                .entity(String.class)
                .isEqualTo("毫米波雷达");
        var id = published(Map.of());
        assertThat(
                        inbox("chamber")
                                .path("viewer.inbox.edges[*].node.text")
                                .entityList(String.class)
                                .get())
                .singleElement()
                .asString()
                .startsWith("新需求《" + TITLE + "》与您保存的搜索相符");
        neo4j.query(
                        "MATCH (o:Opportunity {id: $id}) SET o.publishedAt = datetime() - duration('P7D')")
                .bind(GlobalId.key("id", "Opportunity", id))
                .to("id")
                .run();
        var weeks =
                callers.as("chamber")
                        .documentName("board/opportunity-weeks")
                        .variable("filter", filter)
                        .execute();
        assertThat(weeks.path("opportunityWeeks[*].published").entityList(Integer.class).get())
                .hasSize(8)
                .last()
                .isEqualTo(1);
    }

    @Test
    void knowsWhatIsNewAndFollowed() {
        callers.as("chamber").documentName("board/board-visit").executeAndVerify();
        var id = published(Map.of());
        var fresh = board("chamber", Map.of("first", 100, "filter", Map.of("isNew", true)));
        assertThat(ids(fresh)).containsExactly(id);
        send("chamber", "opportunity-follow", Map.of("id", id, "follow", true));
        assertThat(ids(board("chamber", Map.of("first", 100, "filter", Map.of("followed", true)))))
                .contains(id);
        send("auto", "opportunity-withdraw", Map.of("id", id));
        assertThat(
                        inbox("chamber")
                                .path("viewer.inbox.edges[*].node.text")
                                .entityList(String.class)
                                .get())
                .containsExactly("需求《" + TITLE + "》已由园区撤回");
    }

    @Test
    void tellsBeforeItExpires() {
        var id = published(Map.of());
        send("chamber", "opportunity-follow", Map.of("id", id, "follow", true));
        var last = BoardDays.of(Instant.now()).plusDays(90);
        expiry.run(last.minusDays(4));
        assertThat(texts("chamber")).isEmpty();
        expiry.run(last.minusDays(3));
        assertThat(texts("chamber")).containsExactly("需求《" + TITLE + "》还有 3 天截止");
        assertThat(texts("auto")).contains("需求《" + TITLE + "》还有 3 天截止，可续期");
    }

    private List<String> texts(String login) {
        return inbox(login).path("viewer.inbox.edges[*].node.text").entityList(String.class).get();
    }

    @Test
    void draftsOnceAndThenWhatIsLeft() {
        var before = count();
        drafts.draftFirst();
        assertThat(count()).isEqualTo(before);
        var more =
                send("chayuan", "opportunity-draft", Map.of("park", "CHAYUAN"))
                        .path("opportunityDraft.opportunities[*].id")
                        .entityList(String.class)
                        .get();
        more.forEach(id ->
                work("chayuan", id)
                        .path("opportunity.checks[?(@.item == 'TEXT')].result")
                        .entityList(String.class)
                        .containsExactly("MET"));
        more.forEach(id -> send("chayuan", "opportunity-delete", Map.of("id", id)));
        assertThat(count()).isEqualTo(before);
        assertThat(error(send("auto", "opportunity-draft", Map.of("park", "CHAYUAN"))))
                .startsWith("FORBIDDEN");
    }

    private String draft(Map<String, ?> changes) {
        return send("auto", "opportunity-save", input(changes))
                .path("opportunitySave.opportunity.id")
                .entity(String.class)
                .get();
    }

    private String published(Map<String, ?> changes) {
        var id = draft(changes);
        assertThat(publish(id, Map.of())).isEqualTo("OpportunityPublished");
        return id;
    }

    private String resaved(String id, Map<String, ?> changes) {
        var all = new HashMap<String, Object>(changes);
        all.put("id", id);
        return draft(all);
    }

    private static Map<String, Object> input(Map<String, ?> changes) {
        var input =
                new HashMap<String, Object>(
                        Map.of(
                                "park", PARK,
                                "chain", "AUTO_ELECTRONICS",
                                "segment", "B203",
                                "title", TITLE,
                                "description", "寻找毫米波雷达研发与生产企业来园设厂。",
                                "conditions", "有量产能力。",
                                "offers", "标准厂房。",
                                "desk", "招商服务窗口"));
        input.putAll(changes);
        return input;
    }

    private String publish(String id, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("id", id);
        return send("auto", "opportunity-publish", input)
                .path("opportunityPublish.__typename")
                .entity(String.class)
                .get();
    }

    private List<String> unmet(String id) {
        return work("auto", id)
                .path("opportunity.checks[?(@.result == 'UNMET')].item")
                .entityList(String.class)
                .get();
    }

    private void expire(String id) {
        neo4j.query("MATCH (o:Opportunity {id: $id}) SET o.deadline = $day")
                .bind(GlobalId.key("id", "Opportunity", id))
                .to("id")
                .bind(LocalDate.of(2020, 1, 1))
                .to("day")
                .run();
    }

    private GraphQlTester.Response ask(String id, String text) {
        return send("chamber", "opportunity-question-ask", Map.of("opportunity", id, "text", text));
    }

    private GraphQlTester.Response send(String login, String document, Map<String, ?> input) {
        return callers.as(login)
                .documentName("board/" + document)
                .variable("input", input)
                .execute();
    }

    private GraphQlTester.Response board(String login, Map<String, ?> variables) {
        var request = callers.as(login).documentName("board/opportunities");
        variables.forEach(request::variable);
        return request.execute();
    }

    private GraphQlTester.Response one(String login, String id) {
        return callers.as(login).documentName("board/opportunity").variable("id", id).execute();
    }

    private GraphQlTester.Response work(String login, String id) {
        return callers.as(login)
                .documentName("board/opportunity-work")
                .variable("id", id)
                .execute();
    }

    private GraphQlTester.Response inbox(String login) {
        return callers.as(login).documentName("board/inbox").execute();
    }

    private boolean seen(String login, String id) {
        var answer = one(login, id);
        var found = new ArrayList<ResponseError>();
        answer.errors().satisfy(found::addAll);
        return found.isEmpty();
    }

    private String title(String login, String id) {
        return one(login, id).path("opportunity.title").entity(String.class).get();
    }

    private static String error(GraphQlTester.Response response) {
        var found = new ArrayList<ResponseError>();
        response.errors().satisfy(found::addAll);
        return String.valueOf(found.getFirst().getErrorType());
    }

    private static List<String> ids(GraphQlTester.Response board) {
        return board.path("opportunities.edges[*].node.id").entityList(String.class).get();
    }

    private static List<String> codes(GraphQlTester.Response board) {
        return board.path("opportunities.edges[*].node.segment.code")
                .entityList(String.class)
                .get();
    }

    private static List<String> parks(GraphQlTester.Response board) {
        return board.path("opportunities.edges[*].node.park.code").entityList(String.class).get();
    }

    private static Map<String, Integer> facet(GraphQlTester.Response board, String facet) {
        var counts = new HashMap<String, Integer>();
        board.path("opportunities.facets." + facet)
                .entityList(OpportunityFacets.CodeCount.class)
                .get()
                .forEach(count -> counts.put(count.code(), count.count()));
        return counts;
    }

    /** The chamber's members in each segment or below it, counted apart. */
    private List<Integer> fits(List<String> segments) {
        return segments.stream()
                .map(code ->
                        neo4j.query(
                                        """
                                        MATCH (:Chamber {key: 'CHAMBER_GUANGDONG'})-[:HAS_MEMBER]->(e)-[:OPERATES_IN]->(s)
                                        WHERE EXISTS { (s)-[:PART_OF*0..3]->(:ChainSegment {code: $code}) }
                                        RETURN count(DISTINCT e)
                                        """)
                                .bind(code)
                                .to("code")
                                .fetchAs(Integer.class)
                                .one()
                                .orElseThrow())
                .toList();
    }

    private long count() {
        return neo4j.query("MATCH (o:Opportunity) RETURN count(o)")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }
}

package org.lianzhao.board.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.board.BoardDays;
import org.lianzhao.board.ChamberDesk;
import org.lianzhao.board.MadeUpFirms;
import org.lianzhao.lead.snapshot.LeadSnapshots;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Chambers bring members to a park: from the first look at the board to a lead's reason. */
@AccessTest
class ReferralsIT {
    private static final String FIRST = "CHAMBER_TRIAL_A";
    private static final String SECOND = "CHAMBER_TRIAL_B";
    private static final String PARK = "AUTO_ELECTRONICS";
    private static final String OPPORTUNITY = "TRIAL-A503";
    private static final String BOARD =
            "opportunities.edges[?(@.node.id == '%s')].node"
                    .formatted(GlobalId.of("Opportunity", OPPORTUNITY));
    private static final Map<String, Object> ANSWERS =
            Map.of("offers", "试制件月产一万件", "needs", "标准厂房 2,000 m²", "unclear", "能否分期付款");

    private static final String LEADS_OF_SIBLING =
            "{ park(code: \"CHAYUAN\") { leads(first: 100) { edges { node { reasons { statement } } } } } }";

    @Autowired LeadSnapshots snapshots;
    @Autowired ChamberDesk desk;
    @Autowired Callers callers;
    @Autowired Neo4jClient neo4j;
    @Autowired ReferralTerms terms;

    @BeforeEach
    void beginAnew() {
        desk.chamber(FIRST, "试制甲商会（示例）", PARK);
        desk.chamber(SECOND, "试制乙商会（示例）", PARK);
        desk.clear(FIRST, SECOND);
        neo4j.query(
                        """
                        MATCH (c:Chamber {key: $chamber})
                        MERGE (u:User {id: 'TRIAL-USER'})-[:ACTS_FOR]->(c)
                        SET u += {login: 'trial-user', folded: 'trial-user', name: '试制乙', role: 'CHAMBER', active: true,
                          createdAt: datetime()}
                        """)
                .bind(SECOND)
                .to("chamber")
                .run();
        neo4j.query("MATCH (e:Enterprise) WHERE e.introducedBy IS NOT NULL DETACH DELETE e").run();
        desk.opportunity(OPPORTUNITY, PARK, "A503");
        desk.opportunity("TRIAL-A401", PARK, "A401");
        desk.opportunity("TRIAL-A302", PARK, "A302");
    }

    @AfterEach
    void takeTheAccountAway() {
        neo4j.query("MATCH (u:User {id: 'TRIAL-USER'}) DETACH DELETE u").run();
    }

    /** The story of a referral, told by what each of three accounts gets. */
    @Test
    void bringsAMemberFromTheBoardToALeadAndPassesItOn() {
        upload(FIRST, 1, 200);
        var board = desk.as(FIRST).documentName("board/opportunities-for-members").execute();
        assertThat(fitting(board)).contains(OPPORTUNITY, "TRIAL-A401", "TRIAL-A302");
        var match = BOARD + ".matchingMembers.edges[0].node";
        board.path(match + ".enterprise.name").entityList(String.class).hasSize(1);
        board.path(match + ".reasons[0].statement")
                .entityList(String.class)
                .satisfies(all ->
                        assertThat(all.getFirst())
                                .isEqualTo("主营“线控制动 EHB（One-Box/Two-Box）”，正是所寻环节"));
        assertThat(sum(board, match)).isEqualTo(points(board, match));

        var member = member(FIRST, 2);
        var referral = submit(FIRST, member);
        assertThat(referral.standing()).isEqualTo("FIRST");
        desk.as(FIRST)
                .documentName("board/referrals")
                .execute()
                .path("referrals.edges[0].node.member.id")
                .entity(String.class)
                .isEqualTo(member)
                .path("referrals.edges[0].node.workingDaysLeft")
                .entity(Integer.class)
                .isEqualTo(5);
        assertThat(referral.statement()).contains("首报").contains("前答复");

        var inbox = callers.as("auto").documentName("board/referrals-of-park").execute();
        inbox.path("referrals.edges[0].node.enterprise.name")
                .entity(String.class)
                .isEqualTo(MadeUpFirms.name(2));
        inbox.path("referrals.edges[0].node.lead").valueIsNull();
        act("auto", "see", Map.of("id", referral.id()), "SEEN");
        act("auto", "accept", Map.of("id", referral.id()), "ACCEPTED");

        var lead = lead("auto");
        lead.path("lead.reasons[?(@.feature == 'CHAMBER_REACH')].statement")
                .entityList(String.class)
                .satisfies(all ->
                        assertThat(all).singleElement().asString().startsWith("由试制甲商会（示例）引荐（"));
        lead.path("lead.reasons[?(@.feature == 'CHAMBER_REACH')].evidence[0].source")
                .entityList(String.class)
                .containsExactly("试制甲商会（示例）引荐，先进汽车电子产业园接受");
        assertThat(sum(lead, "lead")).isEqualTo(points(lead, "lead"));
        assertThat(callers.post(callers.token("chayuan"), LEADS_OF_SIBLING).toString())
                .contains("reasons")
                .doesNotContain("引荐（");

        upload(SECOND, 2, 1);
        var second = submit(SECOND, member(SECOND, 2));
        assertThat(second.standing()).isEqualTo("STANDBY");
        assertThat(second.statement()).contains("备选").doesNotContain("甲").doesNotContain("接受引荐");
        assertThat(names(SECOND)).containsExactly(MadeUpFirms.name(2));
        act("auto", "accept", Map.of("id", second.id()), null);

        move(FIRST, "withdraw", referral.id());
        assertThat(find(SECOND, second.id()).standing()).isEqualTo("FIRST");
        assertThat(find(SECOND, second.id()).statement()).contains("首报");
        assertThat(lead("auto").errors()).isNotNull();
        callers.as("auto")
                .document("{ enterprise(key: \"%s\") { name } }".formatted(MadeUpFirms.uscc(2)))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
        assertThat(inboxOf(SECOND)).anyMatch(text -> text.contains("递补为首报"));
    }

    @Test
    void keepsTheFirstTimeThroughReturnAndWithdrawal() {
        upload(FIRST, 2, 1);
        var member = member(FIRST, 2);
        var referral = submit(FIRST, member);
        act("auto", "return", Map.of("id", referral.id(), "request", "请补充近三年产量。"), "RETURNED");
        assertThat(find(FIRST, referral.id()).statement()).contains("请补充：请补充近三年产量。请于");
        assertThat(submit(FIRST, member))
                .returns(referral.submittedAt(), Seen::submittedAt)
                .returns("FIRST", Seen::standing);
        move(FIRST, "withdraw", referral.id());
        assertThat(submit(FIRST, member))
                .returns(referral.submittedAt(), Seen::submittedAt)
                .returns(referral.id(), Seen::id)
                .returns("FIRST", Seen::standing);
    }

    /** What a chamber has referred for it reads still; to act on it is over, for all alike. */
    @Test
    void letsAChamberReadWhatItReferredForWhenThatIsOver() {
        upload(FIRST, 2, 3);
        upload(SECOND, 6, 1);
        submit(FIRST, member(FIRST, 2));
        draft(SECOND, member(SECOND, 6), ANSWERS);
        for (var over :
                List.of("o.status = 'WITHDRAWN'", "o.deadline = date() - duration({days: 1})")) {
            desk.opportunity(OPPORTUNITY, PARK, "A503");
            assertThat(state(SECOND)).isEqualTo("PUBLISHED");
            neo4j.query("MATCH (o:Opportunity {id: '%s'}) SET %s".formatted(OPPORTUNITY, over))
                    .run();
            assertThat(state(FIRST))
                    .isEqualTo(over.contains("WITHDRAWN") ? "WITHDRAWN" : "EXPIRED");
            assertThat(state(SECOND)).as("a draft is no referral").isEqualTo("NOT_FOUND");
            assertThat(
                            fitting(
                                    desk.as(FIRST)
                                            .documentName("board/opportunities-for-members")
                                            .execute()))
                    .isNotEmpty()
                    .doesNotContain(OPPORTUNITY);
            assertThat(matching(FIRST)).isNotEmpty().doesNotContain(OPPORTUNITY);
            assertThat(error("referral-draft", Map.of("member", member(FIRST, 4))))
                    .isEqualTo("NOT_FOUND");
            assertThat(error("opportunity-question-ask", Map.of("text", "还能提交吗？")))
                    .isEqualTo("NOT_FOUND");
        }
    }

    /** Where the opportunity stands for a chamber that asks for it by its id. */
    private String state(String chamber) {
        var answer =
                desk.as(chamber)
                        .documentName("board/opportunity")
                        .variable("id", GlobalId.of("Opportunity", OPPORTUNITY))
                        .execute();
        var errors = Callers.errors(answer);
        return errors.isEmpty()
                ? answer.path("opportunity.state").entity(String.class).get()
                : errors.getFirst();
    }

    private List<String> matching(String chamber) {
        return desk
                .as(chamber)
                .document(
                        "{ members(first: 5) { edges { node { matchingOpportunities(first: 20) { edges { node { opportunity { id } } } } } } } }")
                .execute()
                .path("$..opportunity.id")
                .entityList(String.class)
                .get()
                .stream()
                .map(id -> GlobalId.parse("id", id).key())
                .toList();
    }

    private String error(String document, Map<String, Object> more) {
        var input = new HashMap<String, Object>(more);
        input.put("opportunity", GlobalId.of("Opportunity", OPPORTUNITY));
        if (document.startsWith("referral")) {
            input.putAll(ANSWERS);
        }
        return Callers.errors(
                        desk.as(FIRST)
                                .documentName("board/" + document)
                                .variable("input", input)
                                .execute())
                .getFirst();
    }

    @Test
    void isOneEnterpriseByItsNameWhereOneHasNoCode() {
        upload(FIRST, 2, 1);
        enterWithoutCode(SECOND, MadeUpFirms.name(2).replace("（示例）", " (示例)"));
        assertThat(submit(FIRST, member(FIRST, 2)).standing()).isEqualTo("FIRST");
        assertThat(submit(SECOND, only(SECOND)).standing()).isEqualTo("STANDBY");
    }

    /** Whatever the park thinks, the chamber reads one of four reasons. */
    @Test
    void tellsAChamberTheCoarseReasonAlone() {
        upload(FIRST, 2, 1);
        var referral = submit(FIRST, member(FIRST, 2));
        act(
                "auto",
                "decline",
                Map.of(
                        "id", referral.id(),
                        "reason", "NOT_NEEDED_NOW",
                        "internalReason", "ALREADY_IN_TALKS",
                        "internalNote", "已与其总部洽谈"),
                "DECLINED");
        assertThat(find(FIRST, referral.id()).statement()).isEqualTo("园区未接受：暂不需要");
        var answer =
                desk.as(FIRST)
                        .document(
                                "{ referrals(first: 1) { edges { node { internalReason internalNote lead { id } } } } }")
                        .execute();
        assertThat(Callers.errors(answer)).containsExactly("FORBIDDEN", "FORBIDDEN", "FORBIDDEN");
        callers.as("auto")
                .documentName("board/referrals-of-park")
                .execute()
                .path("referrals.edges[?(@.node.internalNote == '已与其总部洽谈')].node.internalReason")
                .entityList(String.class)
                .containsExactly("ALREADY_IN_TALKS");
        assertThat(notices()).noneMatch(text -> text.contains("洽谈"));
    }

    @Test
    void refusesWhatIsNotReadyOrTooMuch() {
        upload(FIRST, 1, 20);
        var counted = draft(FIRST, member(FIRST, 1), Map.of("offers", "试制件"));
        refused(FIRST, counted, "ReferralNotReady", "可分享");
        for (var number : List.of(2, 4, 6, 8, 10)) {
            submit(FIRST, member(FIRST, number));
        }
        refused(FIRST, draft(FIRST, member(FIRST, 12), ANSWERS), "ReferralCapReached", "上限 5 件");
        desk.as(FIRST)
                .documentName("board/opportunities-for-members")
                .execute()
                .path(BOARD + ".referralAllowance.open")
                .entityList(Integer.class)
                .containsExactly(5);
        var lowered =
                "企业名称,统一社会信用代码,同意级别\n%s,%s,私密\n"
                        .formatted(MadeUpFirms.name(2), MadeUpFirms.uscc(2))
                        .getBytes(StandardCharsets.UTF_8);
        desk.upload(desk.token(FIRST), "table=members", lowered)
                .expectBody()
                .jsonPath("$.refusals[0].reason")
                .value((String reason) -> assertThat(reason).contains("先撤回引荐"));
    }

    @Test
    void tellsAdministratorsOfALateParkAndLetsALateChamberLapse() {
        upload(FIRST, 2, 3);
        upload(SECOND, 4, 1);
        var late = submit(FIRST, member(FIRST, 2));
        var returned = submit(FIRST, member(FIRST, 4));
        var standby = submit(SECOND, member(SECOND, 4));
        act("auto", "return", Map.of("id", returned.id(), "request", "补充证照"), "RETURNED");
        terms.run(LocalDate.now(BoardDays.ZONE).plusDays(2));
        assertThat(find(FIRST, late.id()).escalated()).isFalse();
        terms.run(LocalDate.now(BoardDays.ZONE).plusDays(40));
        terms.run(LocalDate.now(BoardDays.ZONE).plusDays(40));
        assertThat(find(FIRST, late.id()))
                .returns(true, Seen::escalated)
                .returns("SUBMITTED", Seen::state);
        assertThat(ids(FIRST, Map.of("escalated", true))).containsExactly(late.id());
        assertThat(ids(FIRST, Map.of("escalated", false))).containsExactly(returned.id());
        assertThat(find(FIRST, returned.id()).state()).isEqualTo("LAPSED");
        assertThat(find(SECOND, standby.id()).standing()).isEqualTo("FIRST");
    }

    @Test
    void showsBothSidesTheSamePerformance() {
        upload(FIRST, 1, 10);
        for (var number : List.of(2, 4, 6)) {
            var referral = submit(FIRST, member(FIRST, number));
            act("auto", number == 2 ? "accept" : "decline", declined(referral.id(), number), null);
        }
        var own = desk.as(FIRST).documentName("board/referral-performance").execute();
        own.path("referralPerformance.responses").entity(Integer.class).isEqualTo(3);
        own.path("referralPerformance.medianResponseHours").hasValue();
        own.path("referralPerformance.statement")
                .entity(String.class)
                .isEqualTo("园区已答复 3 件，答复时间中位数不到 1 小时");
        own.path("referralPerformance.months[0].accepted").entity(Integer.class).isEqualTo(1);
        own.path("referralPerformance.months[0].acceptance")
                .entity(Double.class)
                .satisfies(share -> assertThat(share).isBetween(0.33, 0.34));
        var parks =
                callers.as("auto")
                        .documentName("board/referral-performance")
                        .variable("chamber", FIRST)
                        .execute();
        assertThat(parks.path("referralPerformance").entity(Object.class).get())
                .isEqualTo(own.path("referralPerformance").entity(Object.class).get());
        var few = desk.as(SECOND).documentName("board/referral-performance").execute();
        few.path("referralPerformance.medianResponseHours").valueIsNull();
        few.path("referralPerformance.statement")
                .entity(String.class)
                .satisfies(words -> assertThat(words).contains("样本不足"));
        assertThat(
                        Callers.errors(
                                desk.as(SECOND)
                                        .documentName("board/referral-performance")
                                        .variable("chamber", FIRST)
                                        .execute()))
                .containsExactly("FORBIDDEN");
    }

    private static Map<String, Object> declined(String id, int number) {
        return number == 2 ? Map.of("id", id) : Map.of("id", id, "reason", "CONDITIONS_NOT_MET");
    }

    /** What a chamber reads of one of its referrals. */
    record Seen(
            String id,
            String state,
            String standing,
            String statement,
            String submittedAt,
            boolean escalated) {}

    private static List<String> fitting(GraphQlTester.Response board) {
        return board
                .path("opportunities.edges[?(@.node.matchingMembers.totalCount > 0)].node.id")
                .entityList(String.class)
                .get()
                .stream()
                .map(id -> GlobalId.parse("id", id).key())
                .toList();
    }

    private static long sum(GraphQlTester.Response answer, String of) {
        return answer.path(of + ".reasons[*].microPoints").entityList(Long.class).get().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static long points(GraphQlTester.Response answer, String of) {
        return of.equals("lead")
                ? answer.path("lead.microPoints").entity(Long.class).get()
                : answer.path(of + ".microPoints").entityList(Long.class).get().getFirst();
    }

    /** Once lists show what was written: on a busy machine that takes longer than writers wait. */
    private GraphQlTester.Response lead(String login) {
        snapshots.refreshed();
        var park = login.equals("auto") ? PARK : "CHAYUAN";
        var id = GlobalId.of("Lead", park + "/" + MadeUpFirms.uscc(2));
        return callers.as(login)
                .document(
                        "query($id: ID!) { lead(id: $id) { microPoints reasons { feature microPoints statement evidence { source } } } }")
                .variable("id", id)
                .execute();
    }

    private void upload(String chamber, int from, int count) {
        desk.upload(
                        desk.token(chamber),
                        "table=members",
                        MadeUpFirms.table(from, count, Charset.forName("GB18030")))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.refused")
                .isEqualTo(0);
    }

    private void enterWithoutCode(String chamber, String name) {
        desk.as(chamber)
                .documentName("board/member-enter")
                .variable(
                        "input",
                        Map.of(
                                "name", name,
                                "region", "440300",
                                "segments", List.of("A503"),
                                "consent", "SHAREABLE",
                                "consentOn", "2026-11-01",
                                "consentBy", "MANAGEMENT"))
                .executeAndVerify();
    }

    private String member(String chamber, int number) {
        return members(chamber, MadeUpFirms.uscc(number));
    }

    private String only(String chamber) {
        return members(chamber, "试造");
    }

    private String members(String chamber, String text) {
        return desk.as(chamber)
                .documentName("board/members")
                .variable("filter", Map.of("text", text))
                .execute()
                .path("members.edges[0].node.id")
                .entity(String.class)
                .get();
    }

    private List<String> ids(String chamber, Map<String, Object> filter) {
        return desk.as(chamber)
                .documentName("board/referrals")
                .variable("filter", filter)
                .execute()
                .path("referrals.edges[*].node.id")
                .entityList(String.class)
                .get();
    }

    private List<String> names(String chamber) {
        return desk.as(chamber)
                .documentName("board/referrals")
                .execute()
                .path("referrals.edges[*].node.enterprise.name")
                .entityList(String.class)
                .get();
    }

    private String draft(String chamber, String member, Map<String, Object> answers) {
        var input = new HashMap<String, Object>(answers);
        input.put("opportunity", GlobalId.of("Opportunity", OPPORTUNITY));
        input.put("member", member);
        return desk.as(chamber)
                .documentName("board/referral-draft")
                .variable("input", input)
                .execute()
                .path("referralDraft.referral.id")
                .entity(String.class)
                .get();
    }

    private Seen submit(String chamber, String member) {
        var id = draft(chamber, member, ANSWERS);
        move(chamber, "submit", id);
        return find(chamber, id);
    }

    private void move(String chamber, String move, String id) {
        desk.as(chamber)
                .documentName("board/referral-" + move)
                .variable("input", Map.of("id", id))
                .execute()
                .path("*.__typename")
                .entityList(String.class)
                .containsExactly("ReferralMoved");
    }

    private void refused(String chamber, String id, String refusal, String words) {
        var answer =
                desk.as(chamber)
                        .documentName("board/referral-submit")
                        .variable("input", Map.of("id", id))
                        .execute();
        answer.path("referralSubmit.__typename").entity(String.class).isEqualTo(refusal);
        answer.path("referralSubmit.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(words));
    }

    /** The park acts; null for a state that is not looked at, or an act that is refused. */
    private void act(String login, String act, Map<String, Object> input, @Nullable String state) {
        var answer =
                callers.as(login)
                        .documentName("board/referral-" + act)
                        .variable("input", input)
                        .execute();
        if (state != null) {
            answer.path("*.referral.state").entityList(String.class).containsExactly(state);
        }
    }

    private Seen find(String chamber, String id) {
        var node = "referrals.edges[?(@.node.id == '%s')].node".formatted(id);
        var answer = desk.as(chamber).documentName("board/referrals").execute();
        return new Seen(
                id,
                text(answer, node + ".state"),
                text(answer, node + ".standing"),
                text(answer, node + ".statement"),
                text(answer, node + ".submittedAt"),
                answer.path(node + ".escalated").entityList(Boolean.class).get().getFirst());
    }

    private static String text(GraphQlTester.Response answer, String path) {
        return answer.path(path).entityList(String.class).get().getFirst();
    }

    private List<String> notices() {
        return List.copyOf(
                neo4j.query("MATCH (n:Notice) RETURN n.text AS text").fetchAs(String.class).all());
    }

    /** What the chamber's accounts were told. */
    private List<String> inboxOf(String chamber) {
        return List.copyOf(
                neo4j.query(
                                "MATCH (u:User)-[:ACTS_FOR]->(:Chamber {key: $chamber}) MATCH (n:Notice {user: u.id}) RETURN n.text AS text")
                        .bind(chamber)
                        .to("chamber")
                        .fetchAs(String.class)
                        .all());
    }
}

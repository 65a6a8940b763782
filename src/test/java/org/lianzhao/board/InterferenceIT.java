package org.lianzhao.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Whatever parks know, weigh and decide, and whatever other chambers do, a chamber's answers stay
 * the same to the byte: in 500 states made at random, everything it can ask is asked again.
 */
@AccessTest
class InterferenceIT {
    private static final int STATES = 500;
    private static final String CHAMBER = "CHAMBER_TRIAL_A";
    private static final String OTHER = "CHAMBER_TRIAL_B";
    private static final String PARK = "AUTO_ELECTRONICS";
    private static final String OPPORTUNITY = "TRIAL-A503";

    /** Withdrawn, and referred for by other chambers alone; they alone may read it. */
    private static final String OVER = "TRIAL-WITHDRAWN";

    private static final String EVERYTHING =
            """
            {
              opportunities(first: 20) {
                totalCount pageInfo { hasNextPage endCursor }
                edges { cursor node {
                  id title description deadline referralAllowance { open maximum }
                  matchingMembers(first: 5) {
                    totalCount
                    edges { cursor node {
                      enterprise { name } segment { code } microPoints
                      reasons { feature microPoints maximumMicroPoints statement evidence { source } }
                      conditions { name met statement }
                    } }
                  }
                } }
              }
              members(first: 5) {
                totalCount
                edges { cursor node {
                  id consent enterprise { name uscc segments { code } enterprise { name } }
                  matchingOpportunities(first: 5) { totalCount edges { cursor node { opportunity { id } microPoints } } }
                } }
              }
              referrals(first: 20) {
                totalCount
                edges { cursor node { id state standing statement dueOn escalated declineReason enterprise { name } lead { id } } }
              }
              referralPerformance { funnel { stage count } responses statement }
              chambers { name memberOverview { segments { segment { code } about } } }
              enterprises(first: 5) { totalCount edges { cursor node { name } } }
              over: opportunity(id: "%s") { title state }
              unknown: enterprise(key: "INTERFERENCE-1") { name }
              park(code: "AUTO_ELECTRONICS") { leads(first: 1) { totalCount } }
            }
            """
                    .formatted(GlobalId.of("Opportunity", OVER));

    /** What may happen elsewhere, by chance: each with a place for a number. */
    private static final List<String> HAPPENINGS =
            List.of(
                    // The park comes to know a firm that the chamber lists, under its code.
                    """
                    MERGE (e:Enterprise {key: 'INTERFERENCE-' + $n})
                    SET e.name = '他处所知' + $n, e.uscc = $uscc, e.kind = 'MAKER', e.adcode = '440300'
                    WITH e MATCH (s:ChainSegment {code: 'A503'})
                    MERGE (e)-[r:OPERATES_IN {evidenceId: 'operates-in-interference-' + $n}]->(s)
                    SET r.confidence = 0.9, r.source = '试', r.grade = 'B'
                    """,
                    // It is in the park already, or known to be in trouble.
                    """
                    MATCH (e:Enterprise {key: 'INTERFERENCE-' + $n})
                    MATCH (p:Park {code: 'AUTO_ELECTRONICS'})
                    MERGE (e)-[r:PRESENT_IN {evidenceId: 'present-in-interference-' + $n}]->(p)
                    SET r.kind = 'PLANT', r.state = 'OPERATING'
                    """,
                    "MATCH (e:Enterprise {key: 'INTERFERENCE-' + $n}) DETACH DELETE e",
                    // The park weighs anew, and an anchor wants something else.
                    """
                    MATCH (p:Park {code: 'AUTO_ELECTRONICS'})
                    MERGE (w:WeightSet {park: p.code, folded: 'interference' + $n})
                    SET w.id = 'INTERFERENCE-' + $n, w.name = '试' + $n, w.segmentFit = 1.5
                    MERGE (p)-[:HAS_WEIGHT_SET]->(w)
                    """,
                    "MATCH (w:WeightSet) WHERE w.id STARTS WITH 'INTERFERENCE-' DETACH DELETE w",
                    // Another chamber gets members, private ones too, and refers them.
                    """
                    MATCH (c:Chamber {key: $other})
                    MERGE (m:MemberFirm {key: 'INTERFERENCE-' + $n})
                    SET m.chamber = c.key, m.name = '别会会员' + $n, m.uscc = $uscc, m.adcode = '440300'
                    MERGE (c)-[r:HAS_MEMBER]->(m)
                    SET r.consent = ['PRIVATE', 'COUNTED', 'SHAREABLE'][$n % 3]
                    """,
                    """
                    MATCH (o:Opportunity {id: ['TRIAL-A503', 'TRIAL-WITHDRAWN'][$n % 2]})
                    MERGE (r:Referral {pair: 'interference|' + $n})
                    SET r += {id: 'INTERFERENCE-' + $n, chamber: $other, park: o.park, opportunity: o.id, member: 'X',
                      name: '别会会员' + $n, uscc: $uscc, folded: '别会会员' + $n, segments: [], products: [], offers: '', needs: '',
                      unclear: '', state: ['SUBMITTED', 'SEEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'][$n % 5],
                      standing: 'STANDBY', subject: $uscc, place: 100000 + $n, turn: 'interference|' + $n,
                      submittedAt: datetime(), askedAt: datetime(), changedAt: datetime(), responseSeconds: 60}
                    """,
                    "MATCH (r:Referral) WHERE r.id STARTS WITH 'INTERFERENCE-' DETACH DELETE r",
                    // A sibling chamber's introduction was accepted.
                    """
                    MATCH (c:Chamber {key: $other})
                    MATCH (e:Enterprise {key: 'INTERFERENCE-' + $n})
                    MERGE (c)-[i:INTRODUCED {evidenceId: 'introduced-interference-' + $n}]->(e)
                    SET i.park = 'AUTO_ELECTRONICS', i.observedOn = '2026-11-27'
                    """);

    @Autowired ChamberDesk desk;
    @Autowired Callers callers;
    @Autowired Neo4jClient neo4j;
    @Autowired List<DailyTask> daily;

    @BeforeEach
    void begin() {
        desk.chamber(CHAMBER, "试制甲商会（示例）", PARK);
        desk.chamber(OTHER, "试制乙商会（示例）", PARK);
        desk.clear(CHAMBER, OTHER);
        desk.opportunity(OPPORTUNITY, PARK, "A503");
        desk.opportunity(OVER, PARK, "A401");
        neo4j.query("MATCH (o:Opportunity {id: '%s'}) SET o.status = 'WITHDRAWN'".formatted(OVER))
                .run();
        desk.upload(
                        desk.token(CHAMBER),
                        "table=members",
                        MadeUpFirms.table(1, 40, StandardCharsets.UTF_8))
                .expectStatus()
                .isOk();
        submitted(2);
        // What a day brings comes before, not in the middle.
        daily.forEach(task -> task.run(BoardDays.of(Instant.now())));
    }

    @AfterEach
    void takeEverythingAway() {
        for (var label : List.of("Enterprise", "MemberFirm")) {
            neo4j.query(
                            "MATCH (n:%s) WHERE n.key STARTS WITH 'INTERFERENCE-' DETACH DELETE n"
                                    .formatted(label))
                    .run();
        }
        for (var label : List.of("WeightSet", "Referral")) {
            neo4j.query(
                            "MATCH (n:%s) WHERE n.id STARTS WITH 'INTERFERENCE-' DETACH DELETE n"
                                    .formatted(label))
                    .run();
        }
        desk.clear(CHAMBER, OTHER);
    }

    @Test
    void changesNoByteOfWhatAChamberIsAnswered() {
        var token = desk.token(CHAMBER);
        var before = asked(token);
        assertThat(before)
                .contains("FORBIDDEN")
                .contains("首报")
                .contains("主营“线控制动")
                .contains("over=null");
        var random = new SplittableRandom(20261127);
        for (var state = 0; state < STATES; state++) {
            happen(random);
            assertThat(asked(token)).as("state %d", state).isEqualTo(before);
        }
    }

    /** Fields are resolved side by side, so errors come in any order. */
    private String asked(String token) {
        var answer = callers.post(token, EVERYTHING);
        var errors =
                ((List<?>) answer.getOrDefault("errors", List.of()))
                        .stream().map(String::valueOf).sorted().toList();
        return answer.get("data") + "\n" + errors;
    }

    /** The answer to a submission is the same whether the park has the firm in its lists or not. */
    @Test
    void answersASubmissionAlikeWhateverIsKnownOfTheFirm() {
        var unknown = submitted(4);
        for (var happening : List.of(0, 1)) {
            happen(HAPPENINGS.get(happening), 6);
        }
        assertThat(submitted(6)).isEqualTo(unknown);
    }

    private void happen(SplittableRandom random) {
        happen(HAPPENINGS.get(random.nextInt(HAPPENINGS.size())), 1 + random.nextInt(40));
    }

    private void happen(String happening, int number) {
        neo4j.query(happening)
                .bindAll(Map.of("n", number, "uscc", MadeUpFirms.uscc(number), "other", OTHER))
                .run();
    }

    /** Submits a member and gives the answer, without what names it and the time. */
    private String submitted(int number) {
        var member =
                desk.as(CHAMBER)
                        .documentName("board/members")
                        .variable("filter", Map.of("text", MadeUpFirms.uscc(number)))
                        .execute()
                        .path("members.edges[0].node.id")
                        .entity(String.class)
                        .get();
        var input =
                Map.of(
                        "opportunity", GlobalId.of("Opportunity", OPPORTUNITY),
                        "member", member,
                        "offers", "产能",
                        "needs", "厂房",
                        "unclear", "租金");
        var id =
                desk.as(CHAMBER)
                        .documentName("board/referral-draft")
                        .variable("input", input)
                        .execute()
                        .path("referralDraft.referral.id")
                        .entity(String.class)
                        .get();
        return desk.as(CHAMBER)
                .documentName("board/referral-submit")
                .variable("input", Map.of("id", id))
                .execute()
                .path("referralSubmit")
                .entity(Object.class)
                .get()
                .toString()
                .replaceAll("id=[^,}]+", "id")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d[T ][0-9:.]+Z?", "time");
    }
}

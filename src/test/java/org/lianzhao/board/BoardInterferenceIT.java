package org.lianzhao.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What a chamber gets from the board does not depend on what is not its own: over many random
 * states of weight sets, of other chambers' members, follows, questions, searches and notices, of
 * drafts and revisions, every answer is the same, errors and cursors included.
 */
@AccessTest
class BoardInterferenceIT {
    private static final int STATES = 60;
    private static final String SIBLING = GlobalId.of("Opportunity", "O-SIBLING");
    private static final String NONE = GlobalId.of("Opportunity", "O-NONE");

    private static final List<String> QUESTIONS =
            List.of(
                    "{ opportunities(first: 5) { totalCount pageInfo { endCursor hasNextPage } facets { chains { code count } segments { code count } parks { code count } } edges { cursor node { id title isNew isFollowed answers { question answer } ownQuestions { asked } anchors { name enterprise { name } } } } } }",
                    "{ opportunities(first: 100, orderBy: {field: NEWEST}) { edges { cursor node { id state deadline } } } }",
                    "{ opportunities(first: 3, filter: {text: \"不存在的词\"}) { totalCount edges { node { id } } } }",
                    "{ opportunities(first: 3, after: \"eA\") { totalCount } }",
                    "{ opportunities(first: 50, filter: {states: [DRAFT, WITHDRAWN, EXPIRED]}) { totalCount edges { node { id } } } }",
                    "{ opportunityWeeks(filter: {chain: \"AUTO_ELECTRONICS\"}) { monday published } }",
                    "{ opportunity(id: \"" + SIBLING + "\") { title } }",
                    "{ opportunity(id: \"" + NONE + "\") { title } }",
                    "{ node(id: \"" + SIBLING + "\") { id } }",
                    "{ enterprise(key: \"M02\") { name } }",
                    "{ viewer { unreadNotices inbox(first: 20) { totalCount edges { cursor node { text } } } opportunitySearches { name } lastBoardVisit } }");

    private static final List<String> CHANGES =
            List.of(
                    "MATCH (c:Chamber {key: 'CHAMBER_SHAANXI'}), (e:Enterprise) WITH c, e ORDER BY e.key SKIP $n % 300 LIMIT 1 MERGE (c)-[r:HAS_MEMBER]->(e) SET r.consent = 'PRIVATE', r.test = true",
                    "MATCH (p:Park {code: 'CHAYUAN'}) CREATE (w:WeightSet {id: 'W' + $n, park: 'CHAYUAN', name: '试验' + $n, folded: 'w' + $n, test: true}) CREATE (p)-[:HAS_WEIGHT_SET]->(w)",
                    "MATCH (o:Opportunity {id: 'O-SIBLING'}) SET o.title = '未发布' + $n, o.status = CASE $n % 3 WHEN 0 THEN 'DRAFT' WHEN 1 THEN 'PUBLISHED' ELSE 'WITHDRAWN' END, o.deadline = date() + duration({days: $n})",
                    "MATCH (o:Opportunity {status: 'PUBLISHED', visibility: 'ALL'}) WITH o ORDER BY o.id SKIP $n % 20 LIMIT 1 CREATE (q:Question {id: 'X' + $n, opportunity: o.id, chamber: 'CHAMBER_SHAANXI', asked: '别家提问' + $n, askedAt: datetime(), test: true})-[:ABOUT]->(o)",
                    "MATCH (o:Opportunity {status: 'PUBLISHED', visibility: 'ALL'}) WITH o ORDER BY o.id SKIP $n % 20 LIMIT 1 MERGE (r:OpportunityRevision {id: o.id}) ON CREATE SET r += properties(o), r.test = true SET r.title = '修订' + $n",
                    "MATCH (u:User {login: 'auto'}), (o:Opportunity) WITH u, o ORDER BY o.id SKIP $n % 20 LIMIT 1 MERGE (u)-[f:FOLLOWS]->(o) SET f.test = true",
                    "MATCH (u:User {login: 'auto'}) CREATE (:Notice {id: 'Y' + $n, user: u.id, object: 'x', kind: 'TASK', text: '别人的通知', times: 1, at: datetime(), changedAt: datetime(), test: true})",
                    "MATCH (u:User {login: 'auditor'}) MERGE (s:OpportunitySearch {user: u.id, folded: 'x' + $n}) SET s.id = 'Z' + $n, s.name = '别人的搜索' + $n, s.told = true, s.test = true",
                    "CREATE (:Correction {id: 'V' + $n, enterprise: 'M02', subject: 'NAME', proposed: '甲', grounds: '乙', requestedAt: datetime(), dueOn: date(), state: 'OPEN', test: true})");

    @Autowired Callers callers;
    @Autowired Neo4jClient neo4j;

    @AfterEach
    void takeBack() {
        neo4j.query("MATCH ()-[r]->() WHERE r.test DELETE r").run();
        neo4j.query("MATCH (n) WHERE n.test DETACH DELETE n").run();
        neo4j.query(
                        "MATCH (o:Opportunity {id: 'O-SIBLING'}) SET o.title = '未发布', o.status = 'DRAFT' REMOVE o.deadline")
                .run();
    }

    @Test
    void answersTheSameWhateverIsNotItsOwn() {
        var random = new Random(20261127);
        var before = answers("chamber");
        var staff = answers("auditor");
        assertThat(before.get(6)).as("a draft and what is not there").isEqualTo(before.get(7));
        for (var state = 0; state < STATES; state++) {
            var change = CHANGES.get(random.nextInt(CHANGES.size()));
            neo4j.query(change)
                    .bind((long) random.nextInt(1_000_000) % 200 + state * 1_000L)
                    .to("n")
                    .run();
            if (state % 6 == 5) {
                assertThat(answers("chamber")).as(change).isEqualTo(before);
            }
        }
        assertThat(answers("auditor")).as("who may see all sees the changes").isNotEqualTo(staff);
    }

    private List<String> answers(String login) {
        var token = callers.token(login);
        return QUESTIONS.stream()
                .map(question -> String.valueOf(callers.post(token, question)))
                .map(answer -> answer.replace(NONE, SIBLING))
                .toList();
    }
}

package org.lianzhao.board;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * One of everything that people leave on a board, and a view of leads each has saved, for tests
 * that look at every field.
 */
@TestConfiguration(proxyBeanMethods = false)
@Order(3)
public class BoardEntries implements ApplicationRunner {
    private final Neo4jClient neo4j;
    private final List<DailyTask> daily;
    private final DailyTaskRepository turns;

    BoardEntries(Neo4jClient neo4j, List<DailyTask> daily, DailyTaskRepository turns) {
        this.neo4j = neo4j;
        this.daily = List.copyOf(daily);
        this.turns = turns;
    }

    /** What a day brings counts as done: it would come a minute later, in the middle of a test. */
    @Override
    public void run(ApplicationArguments arguments) {
        var today = LocalDate.now(BoardDays.ZONE);
        daily.forEach(task -> turns.takesTurn(task.name(), today));
        make();
    }

    /** Makes what is not there, or not there any more. */
    public void make() {
        neo4j.query(
                        """
                        MATCH (o:Opportunity {park: 'AUTO_ELECTRONICS', status: 'PUBLISHED'})
                        WITH o ORDER BY o.deadline, o.id LIMIT 1
                        MATCH (c:Chamber {key: 'CHAMBER_GUANGDONG'})
                        MERGE (open:Question {id: 'Q-OPEN'})-[:ABOUT]->(o)
                        SET open += {opportunity: o.id, chamber: c.key, asked: '能否租用', askedAt: datetime()}
                        MERGE (done:Question {id: 'Q-DONE'})-[:ABOUT]->(o)
                        SET done += {opportunity: o.id, chamber: c.key, asked: '何时交付', askedAt: datetime(),
                          question: '厂房何时可以交付？', answer: '以合同约定为准。', answeredAt: datetime()}
                        MERGE (r:OpportunityRevision {id: o.id})
                        SET r += properties(o), r.title = '修订中', r.minimumArea = 500
                        WITH o
                        MATCH (u:User)
                        MERGE (u)-[:FOLLOWS]->(o)
                        MERGE (v:BoardVisit {user: u.id}) SET v.at = datetime()
                        MERGE (s:OpportunitySearch {user: u.id, folded: '线束'})
                        SET s += {id: 'S-' + u.id, name: '线束', told: true, chain: 'AUTO_ELECTRONICS', segment: 'A503',
                          parks: ['AUTO_ELECTRONICS'], region: '50', regionCode: '500000', minimumArea: 1,
                          maximumArea: 9, latest: date(), words: ['线束'], text: '线束'}
                        MERGE (w:LeadView {user: u.id, park: 'AUTO_ELECTRONICS', folded: '江苏高分'})
                        SET w += {id: 'L-' + u.id, name: '江苏高分', search: 'r=320000&min=40', savedAt: datetime()}
                        MERGE (n:NoticeSettings {user: u.id}) SET n.muted = [], n.address = 'desk@example.cn'
                        MERGE (i:Notice {openKey: u.id + ' entry'})
                        SET i += {id: 'N-' + u.id, user: u.id, object: 'T3Bwb3J0dW5pdHk6eA', kind: 'CHANGE',
                          text: '有新的问答', times: 1, at: datetime(), changedAt: datetime(), readAt: datetime()}
                        """)
                .run();
        neo4j.query(
                        """
                        MERGE (c:Correction {id: 'C-DONE'})
                        SET c += {enterprise: 'S020', subject: 'NAME', before: '旧', proposed: '伯特利', grounds: '营业执照',
                          url: 'https://example.cn', requestedAt: datetime(), dueOn: date(), state: 'REJECTED',
                          decision: '原名正确', decidedBy: '经开区管理员', decidedAt: datetime(), evidence: 'none', turns: 1}
                        MERGE (t:CorrectionTurn {enterprise: 'S020'}) SET t.turns = 1
                        MERGE (d:DailyTask {name: 'example'}) SET d.asked = 1, d.doneOn = date()
                        MERGE (s:NoticeSettings {user: 'nobody'}) SET s.muted = [], s.digestAt = datetime()
                        """)
                .run();
        neo4j.query(
                        """
                        MATCH (p:Park {code: 'CHAYUAN'})
                        MERGE (o:Opportunity {id: 'O-SIBLING'})
                        SET o += {park: p.code, chain: 'HEALTH', title: '未发布', status: 'DRAFT', visibility: 'CHAMBERS',
                          searched: '未发布', adcode: p.adcode}
                        MERGE (o)-[:OF]->(p)
                        WITH o
                        MATCH (c:Chamber {key: 'CHAMBER_SHAANXI'}) MERGE (o)-[:SHOWN_TO]->(c)
                        """)
                .run();
    }
}

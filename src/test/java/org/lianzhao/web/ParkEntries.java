package org.lianzhao.web;

import java.util.Map;
import org.lianzhao.platform.GlobalId;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What a park and an administrator have on their desks, put into the shared graph and taken out.
 */
final class ParkEntries {
    static final String REFERRAL = GlobalId.of("Referral", "R-PAGES-3");
    static final String PUBLISHED = GlobalId.of("Opportunity", "O-PAGES");

    private static final String ENTER =
            """
            MATCH (p:Park {code: 'AUTO_ELECTRONICS'})
            MATCH (s:ChainSegment {code: 'A503'})
            MATCH (c:Chamber {key: 'CHAMBER_GUANGDONG'})
            MERGE (o:Opportunity {id: 'O-PAGES'})
            SET o += {park: p.code, chain: s.chain, segment: s.code, title: '页面试验：寻制动卡钳企业', status: 'PUBLISHED',
              description: '寻找制动卡钳的研发、生产企业来园设厂。', conditions: '有量产能力。', offers: '标准厂房。',
              desk: '招商服务窗口', visibility: 'ALL', deadline: date() + duration({days: 80}), publishedAt: datetime(),
              minimumArea: 1000, maximumArea: 20000, sample: true, searched: '页面试验', adcode: p.adcode}
            MERGE (o)-[:OF]->(p)
            MERGE (o)-[:SEEKS]->(s)
            MERGE (r:OpportunityRevision {id: o.id})
            SET r += properties(o), r.title = '页面试验：寻制动卡钳与总成企业', r.offers = '联系人 13800000000'
            MERGE (q:Question {id: 'Q-PAGES'})-[:ABOUT]->(o)
            SET q += {opportunity: o.id, chamber: c.key, asked: '厂房能否分期交付？', askedAt: datetime()}
            MERGE (a:Question {id: 'Q-PAGES-DONE'})-[:ABOUT]->(o)
            SET a += {opportunity: o.id, chamber: c.key, asked: '何时交付', askedAt: datetime(),
              question: '厂房何时可以交付？', answer: '以合同约定为准。', answeredAt: datetime()}
            WITH o, c, s
            UNWIND [['R-PAGES', 'SUBMITTED', 'FIRST', 'S025', '苏州瑞可达连接系统股份有限公司'],
              ['R-PAGES-2', 'SUBMITTED', 'STANDBY', 'NOBODY', '试制线缆（示例）'],
              ['R-PAGES-3', 'DECLINED', 'FIRST', 'S020', '芜湖伯特利汽车安全系统股份有限公司']] AS row
            MERGE (f:Referral {id: row[0]})
            SET f += {pair: row[0], chamber: c.key, park: o.park, opportunity: o.id, member: row[3], subject: row[0],
              place: 1, turn: row[0], state: row[1], standing: row[2], name: row[4], adcode: '320500', segments: [s.code],
              products: ['高压连接器'], areaWanted: 8000, offers: '年产 300 万套', needs: '标准厂房', unclear: '电价',
              submittedAt: datetime(), askedAt: datetime(), changedAt: datetime()}
            FOREACH (x IN CASE WHEN row[0] = 'R-PAGES' THEN [1] ELSE [] END | SET f.due = date() - duration({days: 10}), f.escalatedAt = datetime())
            FOREACH (x IN CASE WHEN row[1] = 'DECLINED' THEN [1] ELSE [] END |
              SET f += {declineReason: 'OTHER', internalReason: 'NO_SPACE', internalNote: '无地', responseSeconds: 7200, answeredAt: datetime()})
            """;

    private static final String ENTER_CORRECTIONS =
            """
            UNWIND [['C-PAGES', 'OPEN', 'FACT'], ['C-PAGES-2', 'REJECTED', 'NAME']] AS row
            MERGE (c:Correction {id: row[0]})
            SET c += {enterprise: 'S025', subject: row[2], before: '向上汽集团供应“高压连接器”', proposed: '已停止供货', turns: 1,
              grounds: '2026 年年度报告', url: 'https://example.cn', requestedAt: datetime('2026-01-05T02:00:00Z'),
              dueOn: date('2026-01-07'), state: row[1], evidence: 'none'}
            FOREACH (x IN CASE WHEN row[1] = 'REJECTED' THEN [1] ELSE [] END |
              SET c += {decision: '原名正确', decidedBy: '经开区管理员', decidedAt: datetime('2026-01-06T02:00:00Z')})
            """;

    private static final String TAKE_OUT =
            """
            MATCH (n:Opportunity|OpportunityRevision|Question|Referral|Correction|CorrectionTurn|Chamber|ApiToken)
            WHERE n.id STARTS WITH 'O-PAGES' OR n.id STARTS WITH 'Q-PAGES' OR n.id STARTS WITH 'R-PAGES' OR n.id STARTS WITH 'C-PAGES'
              OR n.title STARTS WITH $mark OR n.name STARTS WITH $mark OR n.label STARTS WITH $mark
              OR (n:Correction AND n.enterprise = 'S025') OR (n:CorrectionTurn AND n.enterprise = 'S025')
            DETACH DELETE n
            """;

    /** How names begin that tests type. */
    static final String MARK = "页面试验";

    private ParkEntries() {}

    static void enter(Neo4jClient neo4j) {
        neo4j.query(ENTER).run();
        neo4j.query(ENTER_CORRECTIONS).run();
    }

    static void takeOut(Neo4jClient neo4j) {
        neo4j.query(TAKE_OUT).bindAll(Map.of("mark", MARK)).run();
    }
}

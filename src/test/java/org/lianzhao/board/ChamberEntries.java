package org.lianzhao.board;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;

/** One of everything that chambers keep, for tests that look at every field. */
@TestConfiguration(proxyBeanMethods = false)
@Order(4)
public class ChamberEntries implements ApplicationRunner {
    private final Neo4jClient neo4j;

    ChamberEntries(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        make();
    }

    /** Makes what is not there, or not there any more, and takes away what others left. */
    public void make() {
        neo4j.query(
                        """
                        MATCH (n:Referral|MemberPublication)
                        WHERE NOT n.id IN ['R-OWN', 'R-SIBLING', 'CHAMBER_GUANGDONG entry']
                        DETACH DELETE n
                        """)
                .run();
        neo4j.query(
                        """
                        MATCH (p:Park {code: 'AUTO_ELECTRONICS'})
                        MATCH (s:ChainSegment {code: 'A503'})
                        MERGE (o:Opportunity {id: 'O-CHAMBER'})
                        SET o += {park: p.code, chain: s.chain, segment: s.code, title: '寻制动配套（示例）', status: 'PUBLISHED',
                          visibility: 'ALL', deadline: date() + duration({days: 80}), publishedAt: datetime(),
                          minimumArea: 1000, maximumArea: 2000, sample: true, searched: '制动', adcode: p.adcode}
                        MERGE (o)-[:OF]->(p)
                        MERGE (o)-[:SEEKS]->(s)
                        MERGE (c:Chamber {key: 'CHAMBER_GUANGDONG'})
                        MERGE (m:MemberFirm {key: 'FIRM-1'})
                        SET m += {chamber: c.key, name: '试制线缆（示例）', uscc: '91440300MZ0099990A', adcode: '440300',
                          products: ['线缆'], areaWanted: 1500, note: '备注'}
                        MERGE (m)-[:WORKS_IN]->(s)
                        MERGE (c)-[r:HAS_MEMBER]->(m)
                        SET r += {consent: 'SHAREABLE', consentOn: '2026-11-01', consentBy: 'MANAGEMENT', source: '名册'}
                        MERGE (n:MemberPublication {id: c.key + ' entry'})
                        SET n += {chamber: c.key, day: date('2026-11-01'), segments: [s.code], segmentBases: [4],
                          segmentTold: [5], regions: ['440000'], regionBases: [4], regionTold: [5]}
                        MERGE (f:Referral {id: 'R-OWN'})
                        SET f += {pair: 'own', chamber: c.key, park: p.code, opportunity: o.id, member: m.key, subject: m.uscc,
                          place: 1, turn: 'own', state: 'DECLINED', standing: 'FIRST', name: m.name, uscc: m.uscc,
                          adcode: m.adcode, segments: [s.code], products: ['线缆'], areaWanted: 1500, offers: '产能', needs: '厂房',
                          unclear: '租金', request: '补充', due: date(), submittedAt: datetime(), askedAt: datetime(),
                          seenAt: datetime(), answeredAt: datetime(), changedAt: datetime(), responseSeconds: 60,
                          declineReason: 'OTHER', internalReason: 'NO_SPACE', internalNote: '无地'}
                        MERGE (f)-[:OF_MEMBER]->(m)
                        """)
                .run();
        neo4j.query(
                        """
                        MATCH (c:Chamber {key: 'CHAMBER_SHAANXI'})
                        MERGE (m:MemberFirm {key: 'FIRM-OTHER'})
                        SET m += {chamber: c.key, name: '试制别会会员（示例）', adcode: '610100'}
                        MERGE (c)-[r:HAS_MEMBER]->(m)
                        SET r.consent = 'PRIVATE'
                        MERGE (f:Referral {id: 'R-SIBLING'})
                        SET f += {pair: 'sibling', chamber: c.key, park: 'CHAYUAN', opportunity: 'O-NONE', member: m.key,
                          place: 1, turn: 'sibling', state: 'SUBMITTED', standing: 'FIRST', name: m.name, segments: [],
                          products: [], offers: '', needs: '', unclear: '', submittedAt: datetime('2020-01-01T00:00:00Z'),
                          askedAt: datetime(), changedAt: datetime('2020-01-01T00:00:00Z')}
                        """)
                .run();
    }
}

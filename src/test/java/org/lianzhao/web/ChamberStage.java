package org.lianzhao.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.TestUsers;
import org.lianzhao.access.TestUsers.SignedUser;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Role;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A chamber of the browser's own in the shared graph, with members, opportunities, referrals in
 * several states and notices. Nothing of it changes a list of a park, and {@link #clear} takes all
 * of it away.
 */
final class ChamberStage {
    static final String OPPORTUNITY = GlobalId.of("Opportunity", "STAGE-FITS");
    static final String NOBODY_FITS = GlobalId.of("Opportunity", "STAGE-NONE");
    static final String SHAREABLE = member("STAGE-1");
    static final String PRIVATE = member("STAGE-2");
    static final String THIRD = member("STAGE-3");
    static final String RETURNED = GlobalId.of("Referral", "STAGE-RETURNED");

    private static final String CHAMBER = "CHAMBER_STAGE";

    private final Neo4jClient neo4j;
    private final TestUsers users;

    ChamberStage(Neo4jClient neo4j, TestUsers users) {
        this.neo4j = neo4j;
        this.users = users;
    }

    private static String member(String firm) {
        return GlobalId.of("Member", CHAMBER + "/" + firm);
    }

    /** Somebody of the chamber, signed in, who was told something. */
    SignedUser signIn() {
        var user = users.signIn(Role.CHAMBER);
        toStage(user.key());
        return user;
    }

    /** Login of somebody of the chamber with that password. */
    String withPassword(String password) {
        var login = users.withPassword(Role.CHAMBER, password);
        toStage(login);
        return login;
    }

    private void toStage(String user) {
        neo4j.query(
                        """
                        MATCH (u:User {id: $user})-[of:ACTS_FOR]->()
                        MATCH (c:Chamber {key: $chamber})
                        DELETE of
                        MERGE (u)-[:ACTS_FOR]->(c)
                        CREATE (:Notice {id: $user + ' notice', openKey: $user + ' notice', user: $user, object: $object,
                          kind: 'REPLY_DUE', text: '园区请补充贵会引荐的“渝南试造三号（示例）”', times: 2, at: datetime(),
                          changedAt: datetime()})
                        """)
                .bindAll(Map.of("user", user, "chamber", CHAMBER, "object", RETURNED))
                .run();
    }

    /** Tells somebody of the chamber something. */
    void tell(SignedUser user) {
        neo4j.query(
                        """
                        CREATE (:Notice {id: $user + ' second', openKey: $user + ' second', user: $user, object: $object,
                          kind: 'CHANGE', text: '有新的问答', times: 1, at: datetime(), changedAt: datetime()})
                        """)
                .bindAll(Map.of("user", user.key(), "object", OPPORTUNITY))
                .run();
    }

    /** Makes all of it anew. */
    void set() {
        clear();
        neo4j.query(
                        """
                        MATCH (p:Park {code: 'AUTO_ELECTRONICS'})
                        CREATE (c:Chamber {key: $chamber, name: '试演商会（示例）', adcode: '440000', sample: true,
                          collective: false})
                        CREATE (c)-[:PARTNERS_WITH {evidenceId: 'stage', source: '试演（示例）', grade: 'C',
                          certainty: 'CONFIRMED'}]->(p)
                        WITH c, p
                        UNWIND [['STAGE-FITS', 'A503'], ['STAGE-NONE', 'A506']] AS sought
                        MATCH (s:ChainSegment {code: sought[1]})
                        CREATE (o:Opportunity {id: sought[0], park: p.code, chain: s.chain, segment: s.code,
                          title: '寻“' + s.name + '”配套企业，就近供应园区整车与零部件企业（示例）', status: 'PUBLISHED',
                          visibility: 'CHAMBERS', deadline: date() + duration({days: 12}), publishedAt: datetime(),
                          minimumArea: 1000, maximumArea: 3000, sample: true, searched: s.name, adcode: p.adcode,
                          description: '为园区整车企业就近配套。', conditions: '有量产能力。', offers: '标准厂房。',
                          desk: '招商服务窗口'})
                        CREATE (o)-[:OF]->(p)
                        CREATE (o)-[:SEEKS]->(s)
                        CREATE (o)-[:SHOWN_TO]->(c)
                        """)
                .bind(CHAMBER)
                .to("chamber")
                .run();
        var members =
                List.of(
                        List.of("STAGE-1", "渝南试造一号线控制动系统有限公司（示例）", "SHAREABLE"),
                        List.of("STAGE-2", "渝南试造二号（示例）", "PRIVATE"),
                        List.of("STAGE-3", "渝南试造三号（示例）", "SHAREABLE"),
                        List.of("STAGE-4", "渝南试造四号（示例）", "COUNTED"));
        members.forEach(member -> member(member.getFirst(), member.get(1), member.getLast()));
        referral("STAGE-RETURNED", "STAGE-3", "RETURNED", "请补充近三年出货量");
        referral("STAGE-MET", "STAGE-4", "MET", null);
    }

    private void member(String key, String name, String consent) {
        neo4j.query(
                        """
                        MATCH (c:Chamber {key: $chamber})
                        MATCH (s:ChainSegment {code: 'A503'})
                        CREATE (m:MemberFirm {key: $key, chamber: c.key, name: $name, adcode: '440300', products: ['试制线控制动'],
                          areaWanted: 4000, folded: $name})
                        CREATE (m)-[:WORKS_IN]->(s)
                        CREATE (c)-[r:HAS_MEMBER {consent: $consent, source: '试演名册（示例）'}]->(m)
                        FOREACH (given IN CASE $consent WHEN 'PRIVATE' THEN [] ELSE [1] END |
                          SET r.consentOn = '2026-11-01', r.consentBy = 'LEGAL_REPRESENTATIVE')
                        """)
                .bindAll(Map.of("chamber", CHAMBER, "key", key, "name", name, "consent", consent))
                .run();
    }

    private void referral(String id, String firm, String state, @Nullable String request) {
        neo4j.query(
                        """
                        MATCH (m:MemberFirm {key: $firm})
                        MATCH (o:Opportunity {id: 'STAGE-FITS'})
                        CREATE (r:Referral {id: $id, pair: $id, chamber: $chamber, park: o.park, opportunity: o.id, member: m.key,
                          subject: m.name, place: 1, turn: $id, state: $state, standing: 'FIRST', name: m.name, adcode: m.adcode,
                          segments: ['A503'], products: m.products, areaWanted: 2000, offers: '月产一万件', needs: '标准厂房',
                          unclear: '能否分期', due: date() + duration({days: 1}), submittedAt: datetime(), askedAt: datetime(),
                          seenAt: datetime(), answeredAt: datetime(), changedAt: datetime(), responseSeconds: 60})
                        SET r.request = $request
                        CREATE (r)-[:OF_MEMBER]->(m)
                        CREATE (r)-[:FOR_OPPORTUNITY]->(o)
                        """)
                .bind(id)
                .to("id")
                .bind(firm)
                .to("firm")
                .bind(CHAMBER)
                .to("chamber")
                .bind(state)
                .to("state")
                .bind(request)
                .to("request")
                .run();
    }

    /**
     * Looks at a board once: a database that has planned none of its statements may take longer
     * than a request may on a busy machine.
     */
    void look(int port) {
        new Visit(port).as(signIn()).open("/board").close();
    }

    /** Takes everything away that is the chamber's. */
    void clear() {
        neo4j.query(
                        """
                        OPTIONAL MATCH (c:Chamber {key: $chamber})
                        OPTIONAL MATCH (u:User)-[:ACTS_FOR]->(c)
                        OPTIONAL MATCH (n:Notice {user: u.id})
                        OPTIONAL MATCH (v:BoardVisit|OpportunitySearch {user: u.id})
                        DETACH DELETE c, n, v, u
                        """)
                .bind(CHAMBER)
                .to("chamber")
                .run();
        neo4j.query(
                        """
                        MATCH (n:Opportunity|MemberFirm|Referral)
                        WHERE n.id STARTS WITH 'STAGE-' OR n.chamber = $chamber
                        DETACH DELETE n
                        """)
                .bind(CHAMBER)
                .to("chamber")
                .run();
    }
}

package org.lianzhao.board;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.lianzhao.access.Callers;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Chambers of a test's own, their accounts and what they upload; opportunities they can answer. */
@TestConfiguration(proxyBeanMethods = false)
public class ChamberDesk {
    private final Callers callers;
    private final Neo4jClient neo4j;
    private final WebTestClient web;
    private final Map<String, String> tokens = new HashMap<>();

    ChamberDesk(Callers callers, Neo4jClient neo4j, @Lazy WebTestClient web) {
        this.callers = callers;
        this.neo4j = neo4j;
        this.web = web;
    }

    /** A chamber without members, in 广东 and a partner of the park. */
    public String chamber(String key, String name, String park) {
        neo4j.query(
                        """
                        MATCH (p:Park {code: $park})
                        MERGE (c:Chamber {key: $key})
                        SET c.name = $name, c.adcode = '440000', c.sample = true, c.collective = false
                        MERGE (c)-[r:PARTNERS_WITH {evidenceId: 'partners-with-' + $key}]->(p)
                        SET r.source = '试制（示例）', r.grade = 'C', r.certainty = 'CONFIRMED'
                        """)
                .bindAll(Map.of("key", key, "name", name, "park", park))
                .run();
        return key;
    }

    /** Removes what tests left: members and referrals of those chambers. */
    public void clear(String... chambers) {
        neo4j.query(
                        """
                        MATCH (c:Chamber) WHERE c.key IN $chambers
                        OPTIONAL MATCH (c)-[:HAS_MEMBER]->(m:MemberFirm)
                        OPTIONAL MATCH (r:Referral {chamber: c.key})
                        DETACH DELETE m, r
                        """)
                .bind(chambers)
                .to("chambers")
                .run();
    }

    /** An opportunity of the park for that segment, open to all chambers. */
    public void opportunity(String id, String park, String segment) {
        neo4j.query(
                        """
                        MATCH (p:Park {code: $park})
                        MATCH (s:ChainSegment {code: $segment})
                        MERGE (o:Opportunity {id: $id})
                        SET o += {park: p.code, chain: s.chain, segment: s.code, title: '寻' + s.name + '配套（示例）',
                          status: 'PUBLISHED', visibility: 'ALL', deadline: date() + duration({days: 60}),
                          publishedAt: datetime(), minimumArea: 1000, maximumArea: 3000, sample: true,
                          searched: s.name, adcode: p.adcode}
                        MERGE (o)-[:OF]->(p)
                        MERGE (o)-[:SEEKS]->(s)
                        """)
                .bindAll(Map.of("id", id, "park", park, "segment", segment))
                .run();
    }

    /** The tester as an account of that chamber. */
    public HttpGraphQlTester as(String chamber) {
        return callers.with(token(chamber));
    }

    public String token(String chamber) {
        return tokens.computeIfAbsent(chamber, this::newToken);
    }

    private String newToken(String chamber) {
        var scope = Map.of("role", "CHAMBER", "chamber", chamber);
        var expiry = OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).toString();
        return callers.as("admin")
                .documentName("access/api-token-create")
                .variable("input", Map.of("label", chamber, "scope", scope, "expiresAt", expiry))
                .execute()
                .path("apiTokenCreate.secret")
                .entity(String.class)
                .get();
    }

    /** Uploads a table as somebody with that token. */
    public WebTestClient.ResponseSpec upload(String token, String parameters, byte[] file) {
        return web.post()
                .uri("/imports?" + parameters)
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.parseMediaType("text/csv"))
                .bodyValue(file)
                .exchange();
    }
}

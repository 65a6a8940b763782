package org.lianzhao.board.member;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.ConsentGiver;
import org.lianzhao.graph.MemberConsent;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PartialDate;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Members of one chamber at a time. Whose may be read is decided before. */
@Repository
class MemberRepository {
    static final String PAGE =
            """
            MATCH (c:Chamber {key: $of})-[r:HAS_MEMBER]->(m:MemberFirm|Enterprise)
            WHERE ($consents IS NULL OR r.consent IN $consents)
              AND ($text IS NULL OR toLower(m.name) CONTAINS $text OR toLower(m.uscc) = $text)
              AND ($segment IS NULL OR EXISTS {
                (m)-[:WORKS_IN|OPERATES_IN]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: $segment}) })
              AND ($afterName IS NULL OR m.name > $afterName OR (m.name = $afterName AND m.key > $afterKey))
            WITH c, r, m ORDER BY m.name, m.key LIMIT $limit
            RETURN c.key AS chamber, m, m:Enterprise AS confirmed, r,
              [(m)-[:WORKS_IN|OPERATES_IN]->(s:ChainSegment) | s.code] AS segments,
              CASE WHEN m:Enterprise THEN [(m)-[:MAKES]->(p:Product) | p.name] ELSE m.products END AS products
            ORDER BY m.name, m.key
            """;

    static final String COUNT =
            """
            MATCH (:Chamber {key: $of})-[r:HAS_MEMBER]->(m:MemberFirm|Enterprise)
            WHERE ($consents IS NULL OR r.consent IN $consents)
              AND ($text IS NULL OR toLower(m.name) CONTAINS $text OR toLower(m.uscc) = $text)
              AND ($segment IS NULL OR EXISTS {
                (m)-[:WORKS_IN|OPERATES_IN]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: $segment}) })
            RETURN count(m) AS members
            """;

    static final String BY_KEYS =
            """
            MATCH (c:Chamber {key: $of})-[r:HAS_MEMBER]->(m:MemberFirm|Enterprise)
            WHERE $keys IS NULL OR m.key IN $keys
            RETURN c.key AS chamber, m, m:Enterprise AS confirmed, r,
              [(m)-[:WORKS_IN|OPERATES_IN]->(s:ChainSegment) | s.code] AS segments,
              CASE WHEN m:Enterprise THEN [(m)-[:MAKES]->(p:Product) | p.name] ELSE m.products END AS products
            ORDER BY m.key
            """;

    static final String SAVE_CONSENT =
            """
            MATCH (:Chamber {key: $of})-[r:HAS_MEMBER]->(m:MemberFirm|Enterprise {key: $key})
            WHERE $consent = 'SHAREABLE' OR NOT EXISTS {
              (f:Referral {chamber: $of})-[:OF_MEMBER]->(m) WHERE f.state IN ['SUBMITTED', 'SEEN', 'RETURNED', 'ACCEPTED', 'MET', 'PROJECT'] }
            SET r.consent = $consent, r.consentOn = $consentOn, r.consentBy = $consentBy
            RETURN m.key AS key
            """;

    /** A chamber's own record, unless somebody was referred by it. */
    static final String DELETE =
            """
            MATCH (:Chamber {key: $of})-[:HAS_MEMBER]->(m:MemberFirm {key: $key})
            WHERE NOT EXISTS { (:Referral)-[:OF_MEMBER]->(m) }
            DETACH DELETE m
            RETURN $key AS key
            """;

    private final Neo4jClient neo4j;

    MemberRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<Member> page(String chamber, MemberFilter filter, PageRequest page) {
        return Statement.of(neo4j, PAGE)
                .with("of", chamber)
                .withAll(filter.parameters())
                .with("afterName", page.afterValue(0))
                .with("afterKey", page.afterValue(1))
                .with("limit", page.first() + 1)
                .list(MemberRepository::member);
    }

    long count(String chamber, MemberFilter filter) {
        return Statement.of(neo4j, COUNT)
                .with("of", chamber)
                .withAll(filter.parameters())
                .one(row -> row.get("members").asLong())
                .orElseThrow();
    }

    /** Those with these keys, or all of the chamber where the keys are null. */
    List<Member> find(String chamber, @Nullable Collection<String> keys) {
        return Statement.of(neo4j, BY_KEYS)
                .with("of", chamber)
                .with("keys", keys)
                .list(MemberRepository::member);
    }

    /**
     * Whether there was such a member, and no park has a referral of one whose consent it lowers.
     */
    boolean saveConsent(Member.Key member, Map<String, @Nullable Object> consent) {
        return Statement.of(neo4j, SAVE_CONSENT)
                .with("of", member.chamber())
                .with("key", member.firm())
                .withAll(consent)
                .one(row -> row)
                .isPresent();
    }

    /** Whether there was such a record, and nobody was referred by it. */
    boolean delete(Member.Key member) {
        return Statement.of(neo4j, DELETE)
                .with("of", member.chamber())
                .with("key", member.firm())
                .one(row -> row)
                .isPresent();
    }

    private static Member member(Record row) {
        var m = row.get("m");
        var r = row.get("r");
        var firm =
                new MemberFirm(
                        m.get("key").asString(),
                        row.get("confirmed").asBoolean(),
                        m.get("name").asString(),
                        m.get("uscc").asString(null),
                        m.get("adcode").asString(null),
                        Member.sorted(row.get("segments").asList(Value::asString)),
                        row.get("products").isNull()
                                ? List.of()
                                : Member.sorted(row.get("products").asList(Value::asString)),
                        m.get("areaWanted").isNull() ? null : m.get("areaWanted").asInt());
        return new Member(
                row.get("chamber").asString(),
                firm,
                MemberConsent.valueOf(r.get("consent").asString()),
                date(r),
                Optional.ofNullable(r.get("consentBy").asString(null))
                        .map(ConsentGiver::valueOf)
                        .orElse(null),
                r.get("source").asString(null),
                m.get("note").asString(null));
    }

    /** An administrator's entry dates the consent as its source does. */
    private static @Nullable PartialDate date(Value r) {
        var date = r.get("consentOn").asString(r.get("observedOn").asString(null));
        return date == null ? null : new PartialDate(date);
    }
}

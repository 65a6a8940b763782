package org.lianzhao.board.opportunity;

import java.time.LocalDate;
import java.util.List;
import org.lianzhao.board.BoardDays;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Pages of boards, in the scope of {@link OpportunityRepository}. Each is one statement, whatever
 * is on the page.
 */
@Repository
class OpportunityListRepository {
    /**
     * Fit counts the chamber's own members who work in what is sought or below it, all members of
     * all segments in one pass; where it is equal, and for who has no members, the next deadline
     * comes first. The order is one number, so that a cursor holds two values for each of them.
     */
    static final String PAGE =
            """
            CALL () {
              MATCH (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e:Enterprise|MemberFirm) WHERE $order = 'FIT'
              MATCH (e)-[:OPERATES_IN|WORKS_IN]->(:ChainSegment)-[:PART_OF*0..3]->(s:ChainSegment)
              WITH s, count(DISTINCT e) AS fit
              MATCH (o:Opportunity)-[:SEEKS]->(s)
              RETURN o, fit
              UNION ALL
              MATCH (o:Opportunity)
              RETURN o, 0 AS fit
            }
            WITH o, max(fit) AS fit
            CALL () {
              MATCH (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e:Enterprise|MemberFirm) WHERE $fits IS NOT NULL
              MATCH (e)-[:OPERATES_IN|WORKS_IN]->(:ChainSegment)-[:PART_OF*0..3]->(s:ChainSegment)
              UNWIND [s.code, s.chain] AS code
              RETURN collect(DISTINCT code) AS workedIn
            }
            OPTIONAL MATCH (visit:BoardVisit {user: $viewer})
            WITH o, fit, workedIn, visit.at AS visited
            WHERE (($chamber IS NULL AND (o.status = 'PUBLISHED' OR $park IS NULL OR o.park = $park))
                OR (o.status = 'PUBLISHED' AND o.deadline >= $today AND (o.visibility = 'ALL'
                  OR EXISTS { MATCH (c:Chamber {key: $chamber})
                    WHERE EXISTS { (o)-[:SHOWN_TO]->(c) } OR any(r IN o.regions WHERE c.adcode STARTS WITH r) })))
              AND CASE WHEN o.status = 'PUBLISHED' AND o.deadline < $today THEN 'EXPIRED' ELSE o.status END IN $states
              AND ($region IS NULL OR o.adcode STARTS WITH $region)
              AND ($minimumArea IS NULL OR coalesce(o.maximumArea, o.minimumArea) >= $minimumArea)
              AND ($maximumArea IS NULL OR coalesce(o.minimumArea, o.maximumArea) <= $maximumArea)
              AND ($latest IS NULL OR o.deadline <= $latest)
              AND ($words IS NULL OR all(word IN $words WHERE o.searched CONTAINS word))
              AND ($followed IS NULL OR EXISTS { (:User {id: $viewer})-[:FOLLOWS]->(o) } = $followed)
              AND ($isNew IS NULL OR (o.publishedAt > coalesce(visited, datetime({epochMillis: 0}))) = $isNew)
              AND ($fits IS NULL OR coalesce(o.segment, o.chain) IN workedIn = $fits)
              AND ($chain IS NULL OR o.chain = $chain)
              AND ($segment IS NULL OR EXISTS { (o)-[:SEEKS]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: $segment}) })
              AND ($parks IS NULL OR o.park IN $parks)
            WITH o, CASE $order WHEN 'NEWEST' THEN -coalesce(o.publishedAt.epochMillis, 0) ELSE 0 END
              + CASE $order WHEN 'NEWEST' THEN 0 ELSE coalesce(o.deadline.year * 10000 + o.deadline.month * 100 + o.deadline.day, 99999999) END
              - fit * 100000000 AS sort
            WHERE sort > $afterSort OR (sort = $afterSort AND o.id > $afterKey)
            RETURN o, sort ORDER BY sort, o.id LIMIT $limit
            """;

    static final String COUNT =
            """
            CALL () {
              MATCH (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e:Enterprise|MemberFirm) WHERE $fits IS NOT NULL
              MATCH (e)-[:OPERATES_IN|WORKS_IN]->(:ChainSegment)-[:PART_OF*0..3]->(s:ChainSegment)
              UNWIND [s.code, s.chain] AS code
              RETURN collect(DISTINCT code) AS workedIn
            }
            OPTIONAL MATCH (visit:BoardVisit {user: $viewer})
            WITH workedIn, visit.at AS visited
            MATCH (o:Opportunity)
            WHERE (($chamber IS NULL AND (o.status = 'PUBLISHED' OR $park IS NULL OR o.park = $park))
                OR (o.status = 'PUBLISHED' AND o.deadline >= $today AND (o.visibility = 'ALL'
                  OR EXISTS { MATCH (c:Chamber {key: $chamber})
                    WHERE EXISTS { (o)-[:SHOWN_TO]->(c) } OR any(r IN o.regions WHERE c.adcode STARTS WITH r) })))
              AND CASE WHEN o.status = 'PUBLISHED' AND o.deadline < $today THEN 'EXPIRED' ELSE o.status END IN $states
              AND ($region IS NULL OR o.adcode STARTS WITH $region)
              AND ($minimumArea IS NULL OR coalesce(o.maximumArea, o.minimumArea) >= $minimumArea)
              AND ($maximumArea IS NULL OR coalesce(o.minimumArea, o.maximumArea) <= $maximumArea)
              AND ($latest IS NULL OR o.deadline <= $latest)
              AND ($words IS NULL OR all(word IN $words WHERE o.searched CONTAINS word))
              AND ($followed IS NULL OR EXISTS { (:User {id: $viewer})-[:FOLLOWS]->(o) } = $followed)
              AND ($isNew IS NULL OR (o.publishedAt > coalesce(visited, datetime({epochMillis: 0}))) = $isNew)
              AND ($fits IS NULL OR coalesce(o.segment, o.chain) IN workedIn = $fits)
              AND ($chain IS NULL OR o.chain = $chain)
              AND ($segment IS NULL OR EXISTS { (o)-[:SEEKS]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: $segment}) })
              AND ($parks IS NULL OR o.park IN $parks)
            RETURN count(o) AS total
            """;

    /**
     * How many there are of each kind that is told apart, with which of the three conditions these
     * meet, so that a facet can leave its own out.
     */
    static final String FACETS =
            """
            CALL () {
              MATCH (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e:Enterprise|MemberFirm) WHERE $fits IS NOT NULL
              MATCH (e)-[:OPERATES_IN|WORKS_IN]->(:ChainSegment)-[:PART_OF*0..3]->(s:ChainSegment)
              UNWIND [s.code, s.chain] AS code
              RETURN collect(DISTINCT code) AS workedIn
            }
            OPTIONAL MATCH (visit:BoardVisit {user: $viewer})
            WITH workedIn, visit.at AS visited
            MATCH (o:Opportunity)
            WHERE (($chamber IS NULL AND (o.status = 'PUBLISHED' OR $park IS NULL OR o.park = $park))
                OR (o.status = 'PUBLISHED' AND o.deadline >= $today AND (o.visibility = 'ALL'
                  OR EXISTS { MATCH (c:Chamber {key: $chamber})
                    WHERE EXISTS { (o)-[:SHOWN_TO]->(c) } OR any(r IN o.regions WHERE c.adcode STARTS WITH r) })))
              AND CASE WHEN o.status = 'PUBLISHED' AND o.deadline < $today THEN 'EXPIRED' ELSE o.status END IN $states
              AND ($region IS NULL OR o.adcode STARTS WITH $region)
              AND ($minimumArea IS NULL OR coalesce(o.maximumArea, o.minimumArea) >= $minimumArea)
              AND ($maximumArea IS NULL OR coalesce(o.minimumArea, o.maximumArea) <= $maximumArea)
              AND ($latest IS NULL OR o.deadline <= $latest)
              AND ($words IS NULL OR all(word IN $words WHERE o.searched CONTAINS word))
              AND ($followed IS NULL OR EXISTS { (:User {id: $viewer})-[:FOLLOWS]->(o) } = $followed)
              AND ($isNew IS NULL OR (o.publishedAt > coalesce(visited, datetime({epochMillis: 0}))) = $isNew)
              AND ($fits IS NULL OR coalesce(o.segment, o.chain) IN workedIn = $fits)
            RETURN o.chain AS chain, o.segment AS segment, o.park AS park, ($chain IS NULL OR o.chain = $chain) AS chainMeets,
              ($segment IS NULL OR EXISTS { (o)-[:SEEKS]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: $segment}) }) AS segmentMeets,
              ($parks IS NULL OR o.park IN $parks) AS parkMeets, count(*) AS count
            """;

    /** First publications since a time, whatever became of them, to whom they were for. */
    static final String PUBLISHED =
            """
            MATCH (o:Opportunity) WHERE o.publishedAt >= $since
              AND ($chamber IS NULL OR o.visibility = 'ALL'
                OR EXISTS { MATCH (c:Chamber {key: $chamber})
                  WHERE EXISTS { (o)-[:SHOWN_TO]->(c) } OR any(r IN o.regions WHERE c.adcode STARTS WITH r) })
              AND ($region IS NULL OR o.adcode STARTS WITH $region)
              AND ($minimumArea IS NULL OR coalesce(o.maximumArea, o.minimumArea) >= $minimumArea)
              AND ($maximumArea IS NULL OR coalesce(o.minimumArea, o.maximumArea) <= $maximumArea)
              AND ($latest IS NULL OR o.deadline <= $latest)
              AND ($words IS NULL OR all(word IN $words WHERE o.searched CONTAINS word))
              AND ($chain IS NULL OR o.chain = $chain)
              AND ($segment IS NULL OR EXISTS { (o)-[:SEEKS]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: $segment}) })
              AND ($parks IS NULL OR o.park IN $parks)
            RETURN o.publishedAt AS at
            """;

    private final Neo4jClient neo4j;

    OpportunityListRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Up to one row more than the page holds; each has {@code o} and what it is sorted by. */
    List<Record> page(OpportunityQuery query) {
        return Statement.of(neo4j, PAGE).withAll(query.pageParameters()).list();
    }

    long count(OpportunityQuery query) {
        return Statement.of(neo4j, COUNT)
                .withAll(query.parameters())
                .one(row -> row.get("total").asLong())
                .orElse(0L);
    }

    /** Kinds of opportunities with their count, and whether they meet chain, segment and park. */
    List<Record> facets(OpportunityQuery query) {
        return Statement.of(neo4j, FACETS).withAll(query.parameters()).list();
    }

    /** Days in the zone's time on which what matches was first published. */
    List<LocalDate> publishedOn(OpportunityQuery query, LocalDate since) {
        return Statement.of(neo4j, PUBLISHED)
                .withAll(query.parameters())
                .with("since", since.atStartOfDay(BoardDays.ZONE).toOffsetDateTime())
                .list(row -> BoardDays.of(row.get("at").asOffsetDateTime().toInstant()));
    }
}

package org.lianzhao.board.opportunity;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What somebody follows, has seen and waits for. Each is the viewer's own and nobody else's. */
@Repository
class InterestRepository {
    static final String FOLLOW =
            """
            MATCH (u:User {id: $user})
            MATCH (o:Opportunity {id: $id})
            MERGE (u)-[:FOLLOWS]->(o)
            """;

    static final String UNFOLLOW =
            """
            MATCH (:User {id: $user})-[r:FOLLOWS]->(:Opportunity {id: $id})
            DELETE r
            """;

    static final String FOLLOWED =
            """
            MATCH (:User {id: $user})-[:FOLLOWS]->(o:Opportunity) WHERE o.id IN $keys
            RETURN o.id AS key
            """;

    /** Followers to whom it is published; whether it can be answered does not matter here. */
    static final String FOLLOWERS =
            """
            MATCH (u:User)-[:FOLLOWS]->(o:Opportunity {id: $id}) WHERE u.active
            OPTIONAL MATCH (u)-[:ACTS_FOR]->(c:Chamber)
            WITH o, u, c
            WHERE u.role <> 'CHAMBER' OR o.visibility = 'ALL' OR EXISTS { (o)-[:SHOWN_TO]->(c) }
              OR any(r IN o.regions WHERE c.adcode STARTS WITH r)
            RETURN u.id AS user ORDER BY user
            """;

    static final String VISIT =
            """
            MERGE (v:BoardVisit {user: $user})
            WITH v, v.at AS before
            SET v.at = $now
            RETURN before
            """;

    static final String LAST_VISIT =
            """
            MATCH (v:BoardVisit {user: $user})
            RETURN v.at AS at
            """;

    /** Who has saved a search that a newly published opportunity matches, and may see it. */
    static final String WAITING_FOR =
            """
            MATCH (o:Opportunity {id: $id})
            MATCH (s:OpportunitySearch) WHERE s.told
              AND (s.chain IS NULL OR o.chain = s.chain)
              AND (s.segment IS NULL OR EXISTS { (o)-[:SEEKS]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: s.segment}) })
              AND (s.parks IS NULL OR o.park IN s.parks)
              AND (s.region IS NULL OR o.adcode STARTS WITH s.region)
              AND (s.minimumArea IS NULL OR coalesce(o.maximumArea, o.minimumArea) >= s.minimumArea)
              AND (s.maximumArea IS NULL OR coalesce(o.minimumArea, o.maximumArea) <= s.maximumArea)
              AND (s.latest IS NULL OR o.deadline <= s.latest)
              AND (s.words IS NULL OR all(word IN s.words WHERE o.searched CONTAINS word))
            MATCH (u:User {id: s.user}) WHERE u.active
            OPTIONAL MATCH (u)-[:ACTS_FOR]->(c:Chamber)
            WITH o, u, c
            WHERE u.role <> 'CHAMBER' OR o.visibility = 'ALL' OR EXISTS { (o)-[:SHOWN_TO]->(c) }
              OR any(r IN o.regions WHERE c.adcode STARTS WITH r)
            RETURN DISTINCT u.id AS user ORDER BY user
            """;

    static final String SEARCHES =
            """
            MATCH (s:OpportunitySearch {user: $user})
            RETURN s ORDER BY s.name, s.id
            """;

    static final String SAVE_SEARCH =
            """
            MERGE (s:OpportunitySearch {user: $user, folded: $folded})
            ON CREATE SET s.id = $id
            SET s += $properties
            RETURN s
            """;

    static final String DELETE_SEARCH =
            """
            MATCH (s:OpportunitySearch {user: $user, id: $id})
            WITH s, properties(s) AS deleted
            DELETE s
            RETURN deleted AS s
            """;

    private final Neo4jClient neo4j;

    InterestRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    void follow(String user, String opportunity, boolean follow) {
        Statement.of(neo4j, follow ? FOLLOW : UNFOLLOW)
                .with("user", user)
                .with("id", opportunity)
                .run();
    }

    Set<String> followed(String user, Collection<String> opportunities) {
        return Set.copyOf(
                Statement.of(neo4j, FOLLOWED)
                        .with("user", user)
                        .with("keys", opportunities)
                        .list(row -> row.get("key").asString()));
    }

    List<String> followers(String opportunity) {
        return users(FOLLOWERS, opportunity);
    }

    List<String> waitingFor(String opportunity) {
        return users(WAITING_FOR, opportunity);
    }

    /** Remembers a visit; the one before, if there was one. */
    Optional<OffsetDateTime> visit(String user, OffsetDateTime now) {
        return Statement.of(neo4j, VISIT)
                .with("user", user)
                .with("now", now)
                .one(row -> row.get("before"))
                .filter(before -> !before.isNull())
                .map(Value::asOffsetDateTime);
    }

    Optional<OffsetDateTime> lastVisit(String user) {
        return Statement.of(neo4j, LAST_VISIT)
                .with("user", user)
                .one(row -> row.get("at").asOffsetDateTime());
    }

    List<OpportunitySearch> searches(String user) {
        return Statement.of(neo4j, SEARCHES).with("user", user).list(InterestRepository::search);
    }

    /** Saves a search in place of the user's one of that name. */
    OpportunitySearch save(
            String user,
            String id,
            String name,
            String folded,
            boolean told,
            OpportunityFilter filter) {
        var properties = new HashMap<String, @Nullable Object>(filter.parameters());
        properties.keySet().removeAll(List.of("isNew", "followed", "fits"));
        properties.put("name", name);
        properties.put("told", told);
        properties.put("regionCode", filter.region());
        properties.put("text", filter.text());
        return Statement.of(neo4j, SAVE_SEARCH)
                .with("user", user)
                .with("folded", folded)
                .with("id", id)
                .with("properties", properties)
                .one(InterestRepository::search)
                .orElseThrow();
    }

    Optional<OpportunitySearch> deleteSearch(String user, String id) {
        return Statement.of(neo4j, DELETE_SEARCH)
                .with("user", user)
                .with("id", id)
                .one(InterestRepository::search);
    }

    private List<String> users(String statement, String opportunity) {
        return Statement.of(neo4j, statement)
                .with("id", opportunity)
                .list(row -> row.get("user").asString());
    }

    private static OpportunitySearch search(Record row) {
        return OpportunitySearch.of(row.get("s"));
    }
}

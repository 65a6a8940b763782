package org.lianzhao.board.referral;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.input.CompanyName;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Enterprises as introduced by chambers. */
@Repository
class IntroductionRepository {
    /** The enterprise a member was confirmed as, or the one with its code. */
    static final String BY_KEY_OR_USCC =
            """
            CALL () {
              MATCH (e:Enterprise {key: $member}) RETURN e, 0 AS way
              UNION
              MATCH (e:Enterprise {uscc: $uscc}) RETURN e, 1 AS way
            }
            RETURN e.key AS key ORDER BY way LIMIT 1
            """;

    /** The one enterprise of that name, for a firm without a code. */
    static final String BY_NAME =
            """
            MATCH (e:Enterprise) WHERE reduce(folded = '',
              part IN split(toLower(normalize(coalesce(e.legalName, e.name), NFKC)), $signs) | folded + part) = $form
            WITH collect(e.key) AS keys WHERE size(keys) = 1
            RETURN keys[0] AS key
            """;

    static final String ENTER =
            """
            MERGE (e:Enterprise {key: $key})
            ON CREATE SET e += $properties
            WITH e
            MATCH (region:Region {adcode: $adcode})
            MERGE (e)-[l:LOCATED_IN]->(region)
            SET l += $fact, l.evidenceId = $evidenceId
            """;

    static final String ENTER_OPERATION =
            """
            MATCH (e:Enterprise {key: $key})
            MATCH (s:ChainSegment {code: $segment})
            MERGE (e)-[o:OPERATES_IN {evidenceId: $evidenceId}]->(s)
            SET o += $fact, o.confidence = 0.9
            """;

    static final String INTRODUCE =
            """
            MATCH (c:Chamber {key: $of})
            MATCH (e:Enterprise {key: $key})
            MATCH (r:Referral {id: $referral})
            SET r.introduced = e.key
            MERGE (c)-[i:INTRODUCED {evidenceId: $evidenceId}]->(e)
            SET i += $properties
            """;

    /**
     * The introduction, and the enterprise too where this referral brought it and it has nothing
     * but what was brought.
     */
    static final String TAKE_BACK =
            """
            MATCH (:Chamber)-[i:INTRODUCED {referral: $referral}]->(e:Enterprise)
            DELETE i
            WITH e WHERE e.introducedBy = $referral AND e.importId IS NULL
              AND NOT EXISTS { (e)--(other) WHERE NOT other:Region AND NOT other:ChainSegment }
            DETACH DELETE e
            """;

    private final Neo4jClient neo4j;

    IntroductionRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Key of the enterprise that a firm is, where the graph has it. */
    Optional<String> known(String member, ReferredFirm firm) {
        var found =
                Statement.of(neo4j, BY_KEY_OR_USCC)
                        .with("member", member)
                        .with("uscc", firm.uscc())
                        .one(row -> row.get("key").asString());
        return found.isPresent() || firm.uscc() != null
                ? found
                : Statement.of(neo4j, BY_NAME)
                        .with("signs", CompanyName.SIGNS)
                        .with("form", CompanyName.folded(firm.name()))
                        .one(row -> row.get("key").asString());
    }

    void enter(
            String key,
            Map<String, @Nullable Object> properties,
            @Nullable String adcode,
            String evidenceId,
            Map<String, @Nullable Object> fact) {
        Statement.of(neo4j, ENTER)
                .with("key", key)
                .with("properties", properties)
                .with("adcode", adcode)
                .with("evidenceId", evidenceId)
                .with("fact", fact)
                .run();
    }

    void enterOperation(
            String key, String segment, String evidenceId, Map<String, @Nullable Object> fact) {
        Statement.of(neo4j, ENTER_OPERATION)
                .with("key", key)
                .with("segment", segment)
                .with("evidenceId", evidenceId)
                .with("fact", fact)
                .run();
    }

    void introduce(
            Referral referral,
            String enterprise,
            String evidenceId,
            Map<String, @Nullable Object> properties) {
        Statement.of(neo4j, INTRODUCE)
                .with("of", referral.chamberKey())
                .with("key", enterprise)
                .with("referral", referral.key())
                .with("evidenceId", evidenceId)
                .with("properties", properties)
                .run();
    }

    void takeBack(String referral) {
        Statement.of(neo4j, TAKE_BACK).with("referral", referral).run();
    }
}

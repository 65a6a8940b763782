package org.lianzhao.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What rows of members are compared with and refer to. */
@Repository
class MemberRowRepository {
    /**
     * Holds the chamber until the transaction ends, so that its tables come one after the other.
     */
    static final String TAKE_TURN =
            """
            MATCH (c:Chamber {key: $of})
            SET c.memberWrites = coalesce(c.memberWrites, 0) + 1
            RETURN c.key AS key
            """;

    /** Records of the chamber's own, and the enterprises an administrator named as its members. */
    static final String MEMBERS =
            """
            MATCH (:Chamber {key: $of})-[r:HAS_MEMBER]->(m:MemberFirm|Enterprise)
            RETURN m.key AS key, m:MemberFirm AS own, coalesce(m.legalName, m.name) AS name, m.uscc AS uscc, m.adcode AS adcode,
              m.products AS products, m.areaWanted AS areaWanted, m.note AS note, r.consent AS consent, r.consentOn AS consentOn, r.consentBy AS consentBy,
              r.source AS source,
              EXISTS { (f:Referral {chamber: $of})-[:OF_MEMBER]->(m) WHERE f.state IN ['SUBMITTED', 'SEEN', 'RETURNED', 'ACCEPTED', 'MET', 'PROJECT'] } AS referred, [(m)-[:WORKS_IN]->(s:ChainSegment) | s.code] AS segments
            ORDER BY key
            """;

    static final String REGIONS =
            """
            MATCH (r:Region)
            RETURN r.adcode AS code, r.name AS name, r.parent AS parent ORDER BY code
            """;

    static final String SEGMENTS =
            """
            MATCH (s:ChainSegment)
            RETURN s.code AS code, s.name AS name ORDER BY code
            """;

    private static final List<String> FACTS =
            List.of("name", "uscc", "adcode", "products", "areaWanted", "note");
    private static final List<String> MEMBERSHIP =
            List.of("consent", "consentOn", "consentBy", "source");

    private final Neo4jClient neo4j;

    MemberRowRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /**
     * A member as the graph has it.
     *
     * @param own whether it is the chamber's own record
     * @param referred whether a park has a referral of it
     * @param values what the columns of the table would hold, by property
     */
    record Known(String key, boolean own, boolean referred, Map<String, @Nullable Object> values) {}

    /** A region or segment by its name. */
    record Named(String code, String name, @Nullable String parent) {}

    /** Waits until no other write of the chamber's members is under way; false for no chamber. */
    boolean takeTurn(String chamber) {
        return Statement.of(neo4j, TAKE_TURN).with("of", chamber).one(row -> row).isPresent();
    }

    List<Known> members(String chamber) {
        return Statement.of(neo4j, MEMBERS)
                .with("of", chamber)
                .list(row ->
                        new Known(
                                row.get("key").asString(),
                                row.get("own").asBoolean(),
                                row.get("referred").asBoolean(),
                                values(row)));
    }

    List<Named> regions() {
        return Statement.of(neo4j, REGIONS)
                .list(row ->
                        new Named(
                                row.get("code").asString(),
                                row.get("name").asString(),
                                row.get("parent").asString(null)));
    }

    List<Named> segments() {
        return Statement.of(neo4j, SEGMENTS)
                .list(row ->
                        new Named(row.get("code").asString(), row.get("name").asString(), null));
    }

    private static Map<String, @Nullable Object> values(Record row) {
        var values = new HashMap<String, @Nullable Object>();
        for (var property : FACTS) {
            values.put(property, row.get(property).asObject());
        }
        for (var property : MEMBERSHIP) {
            values.put(property, row.get(property).asObject());
        }
        values.put(
                "segments",
                row.get("segments").asList(value -> value.asString()).stream().sorted().toList());
        return values;
    }

    /** The code of the firm, where it is known. */
    static Optional<String> uscc(Map<String, @Nullable Object> values) {
        return Optional.ofNullable((String) values.get("uscc"));
    }
}

package org.lianzhao.lead.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.TypedText;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Views of the viewer and nobody else's; of a park team that moved to another park, those of the
 * park it is in.
 */
@Repository
class LeadViewRepository {
    static final String OF_USER =
            """
            MATCH (v:LeadView {user: $user}) WHERE $park IS NULL OR v.park = $park
            RETURN v ORDER BY v.name, v.id
            """;

    static final String BY_ID =
            """
            MATCH (v:LeadView {id: $id}) WHERE v.user = $user AND ($park IS NULL OR v.park = $park)
            RETURN v
            """;

    /** How many views somebody has besides the one of a name. */
    static final String OTHERS =
            """
            MATCH (v:LeadView {user: $user}) WHERE v.park <> $of OR v.folded <> $folded
            RETURN count(v) AS others
            """;

    /** Takes the place of the view of that name; the constraint makes this safe against another. */
    static final String SAVE =
            """
            MERGE (v:LeadView {user: $user, park: $of, folded: $folded})
            ON CREATE SET v.id = $id
            SET v += $properties
            RETURN v
            """;

    static final String NAMED =
            """
            MATCH (v:LeadView {user: $user, park: $of, folded: $folded})
            RETURN v
            """;

    static final String RENAME =
            """
            MATCH (v:LeadView {id: $id})
            SET v.name = $name, v.folded = $folded
            RETURN v
            """;

    static final String DELETE =
            """
            MATCH (v:LeadView {id: $id})
            DELETE v
            """;

    private final Neo4jClient neo4j;

    LeadViewRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<LeadView> of(Viewer viewer) {
        return Statement.of(neo4j, OF_USER)
                .with("user", viewer.key())
                .with("park", viewer.park())
                .list(LeadViewRepository::view);
    }

    Optional<LeadView> find(String key, Viewer viewer) {
        return Statement.of(neo4j, BY_ID)
                .with("id", key)
                .with("user", viewer.key())
                .with("park", viewer.park())
                .one(LeadViewRepository::view);
    }

    long others(String user, String park, String name) {
        return named(OTHERS, user, park, name).one(row -> row.get("others").asLong()).orElseThrow();
    }

    LeadView save(String user, LeadView view) {
        return named(SAVE, user, view.parkCode(), view.name())
                .with("id", view.key())
                .with(
                        "properties",
                        Map.<String, @Nullable Object>of(
                                "name", view.name(),
                                "search", view.search(),
                                "savedAt", view.savedAt()))
                .one(LeadViewRepository::view)
                .orElseThrow();
    }

    /** The user's view of that park and name, whatever its width and case. */
    Optional<LeadView> named(String user, String park, String name) {
        return named(NAMED, user, park, name).one(LeadViewRepository::view);
    }

    LeadView rename(String key, String name) {
        return Statement.of(neo4j, RENAME)
                .with("id", key)
                .with("name", name)
                .with("folded", TypedText.folded(name))
                .one(LeadViewRepository::view)
                .orElseThrow();
    }

    void delete(String key) {
        Statement.of(neo4j, DELETE).with("id", key).run();
    }

    private Statement named(String statement, String user, String park, String name) {
        return Statement.of(neo4j, statement)
                .with("user", user)
                .with("of", park)
                .with("folded", TypedText.folded(name));
    }

    private static LeadView view(Record row) {
        var v = row.get("v");
        return new LeadView(
                v.get("id").asString(),
                v.get("park").asString(),
                v.get("name").asString(),
                v.get("search").asString(),
                v.get("savedAt").asOffsetDateTime());
    }
}

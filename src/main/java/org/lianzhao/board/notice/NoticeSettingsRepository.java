package org.lianzhao.board.notice;

import java.time.OffsetDateTime;
import java.util.List;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What people want to be told, and what a digest has to tell them. */
@Repository
class NoticeSettingsRepository {
    static final String SETTINGS =
            """
            MATCH (s:NoticeSettings {user: $user})
            RETURN s
            """;

    static final String SAVE_SETTINGS =
            """
            MERGE (s:NoticeSettings {user: $user})
            SET s.muted = $muted, s.address = $address
            RETURN s
            """;

    /** Who wants a digest and has something unread in it that was told since the last one. */
    static final String DIGESTS =
            """
            MATCH (s:NoticeSettings) WHERE s.address IS NOT NULL
            MATCH (u:User {id: s.user}) WHERE u.active
            MATCH (n:Notice {user: s.user}) WHERE n.readAt IS NULL AND (s.digestAt IS NULL OR n.at > s.digestAt)
            WITH s, n ORDER BY n.at DESC, n.id
            RETURN s.user AS user, s.address AS address, collect(n.text) AS texts ORDER BY user
            """;

    static final String DIGEST_SENT =
            """
            MATCH (s:NoticeSettings {user: $user})
            SET s.digestAt = $now
            """;

    private final Neo4jClient neo4j;

    NoticeSettingsRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    NoticeSettings settings(String user) {
        return Statement.of(neo4j, SETTINGS)
                .with("user", user)
                .one(NoticeSettingsRepository::settings)
                .orElse(NoticeSettings.USUAL);
    }

    NoticeSettings save(String user, NoticeSettings settings) {
        return Statement.of(neo4j, SAVE_SETTINGS)
                .with("user", user)
                .with("muted", settings.muted().stream().map(Enum::name).toList())
                .with("address", settings.mailAddress())
                .one(NoticeSettingsRepository::settings)
                .orElseThrow();
    }

    private static NoticeSettings settings(Record row) {
        var s = row.get("s");
        return new NoticeSettings(
                s.get("muted").asList(kind -> NoticeKind.valueOf(kind.asString())),
                s.get("address").isNull() ? null : s.get("address").asString());
    }

    List<NoticeDigest> digests() {
        return Statement.of(neo4j, DIGESTS)
                .list(row ->
                        new NoticeDigest(
                                row.get("user").asString(),
                                row.get("address").asString(),
                                row.get("texts").asList(Value::asString)));
    }

    void digestSent(String user, OffsetDateTime now) {
        Statement.of(neo4j, DIGEST_SENT).with("user", user).with("now", now).run();
    }
}

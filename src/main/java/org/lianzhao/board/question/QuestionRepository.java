package org.lianzhao.board.question;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Questions. Whoever calls has asked whether the opportunity may be seen. */
@Repository
class QuestionRepository {
    /**
     * Counts on the opportunity's node before it looks how many are open (decision 27), so that a
     * chamber that asks twice at once does not pass the cap.
     */
    static final String ASK =
            """
            MATCH (o:Opportunity {id: $opportunity})
            SET o.asked = coalesce(o.asked, 0) + 1
            WITH o, COUNT { (q:Question {opportunity: $opportunity}) WHERE q.chamber = $asker AND q.answer IS NULL } AS open
            WHERE open < $most
            CREATE (q:Question {id: $id})-[:ABOUT]->(o)
            SET q += $properties, q.opportunity = o.id, q.chamber = $asker
            RETURN q
            """;

    static final String ANSWERED =
            """
            MATCH (q:Question) WHERE q.opportunity IN $keys AND q.answer IS NOT NULL
            RETURN q.opportunity AS key, q ORDER BY key, q.answeredAt, q.id
            """;

    static final String OPEN =
            """
            MATCH (q:Question) WHERE q.opportunity IN $keys AND q.answer IS NULL
            RETURN q.opportunity AS key, q ORDER BY key, q.askedAt, q.id
            """;

    static final String ASKED_BY =
            """
            MATCH (q:Question) WHERE q.opportunity IN $keys AND q.chamber = $asker
            RETURN q.opportunity AS key, q ORDER BY key, q.askedAt, q.id
            """;

    static final String BY_ID =
            """
            MATCH (q:Question {id: $id})
            RETURN q
            """;

    static final String ANSWER =
            """
            MATCH (q:Question {id: $id})
            SET q.question = $question, q.answer = $answer, q.answeredAt = coalesce(q.answeredAt, $now)
            RETURN q
            """;

    private final Neo4jClient neo4j;

    QuestionRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Asks it, unless the chamber has as many open ones there as it may. */
    Optional<Question> ask(
            String id,
            String opportunity,
            String chamber,
            String text,
            OffsetDateTime now,
            int most) {
        return Statement.of(neo4j, ASK)
                .with("id", id)
                .with("opportunity", opportunity)
                .with("asker", chamber)
                .with("most", most)
                .with("properties", Map.of("asked", text, "askedAt", now))
                .one(QuestionRepository::question);
    }

    Map<String, List<Question>> answered(Collection<String> opportunities) {
        return KeyedRows.load(neo4j, ANSWERED, opportunities, row -> question(row).published());
    }

    Map<String, List<Question>> open(Collection<String> opportunities) {
        return KeyedRows.load(neo4j, OPEN, opportunities, QuestionRepository::question);
    }

    Map<String, List<Question>> askedBy(String chamber, Collection<String> opportunities) {
        var questions = new HashMap<String, List<Question>>();
        Statement.of(neo4j, ASKED_BY)
                .with("keys", opportunities)
                .with("asker", chamber)
                .list(QuestionRepository::question)
                .forEach(question ->
                        questions
                                .computeIfAbsent(question.opportunity(), key -> new ArrayList<>())
                                .add(question));
        return questions;
    }

    Optional<Question> find(String id) {
        return Statement.of(neo4j, BY_ID).with("id", id).one(QuestionRepository::question);
    }

    Question answer(String id, String question, String answer, OffsetDateTime now) {
        return Statement.of(neo4j, ANSWER)
                .with("id", id)
                .with("question", question)
                .with("answer", answer)
                .with("now", now)
                .one(QuestionRepository::question)
                .orElseThrow();
    }

    private static Question question(Record row) {
        var q = row.get("q");
        return new Question(
                q.get("id").asString(),
                q.get("opportunity").asString(),
                q.get("asked").asString(),
                q.get("chamber").asString(),
                q.get("askedAt").asOffsetDateTime(),
                q.get("question").asString(null),
                q.get("answer").asString(null),
                q.get("answeredAt").isNull() ? null : q.get("answeredAt").asOffsetDateTime());
    }
}

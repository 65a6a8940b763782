package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What a chamber account sees of enterprises is said by one clause, word for word the same in every
 * statement that asks: statements stay whole, and whoever changes the clause finds all of them.
 */
class ScopeClauseTests {
    private static final Pattern MEMBERS =
            Pattern.compile(
                    Pattern.quote("EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(")
                            + "\\w+"
                            + Pattern.quote(") }"));

    /** To which chambers an opportunity is published, by name or by where they are. */
    private static final Pattern SHOWN_TO =
            Pattern.compile(
                    Pattern.quote(
                            "EXISTS { MATCH (c:Chamber {key: $chamber}) WHERE EXISTS {"
                                    + " (o)-[:SHOWN_TO]->(c) } OR any(r IN o.regions WHERE c.adcode"
                                    + " STARTS WITH r) }"));

    /**
     * What else a statement may do with the parameter: ask whether there is a bound, compare a
     * chamber with it, give an account its chamber, and go out from its members. Who enters
     * memberships writes and deletes the relationship.
     */
    private static final Pattern OTHERS =
            Pattern.compile(
                    Stream.of(
                                    "$chamber IS NULL",
                                    "n.key = $chamber",
                                    "OPTIONAL MATCH (c:Chamber {key: $chamber})",
                                    "MATCH (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e:Enterprise)",
                                    "MATCH (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e:Enterprise|MemberFirm)",
                                    "MERGE (c)-[r:HAS_MEMBER]->(e)",
                                    "-[r:HAS_MEMBER]->(:Enterprise {key: $enterprise})",
                                    "$chamber IS NOT NULL",
                                    "r.chamber = $chamber",
                                    "(r:Referral {chamber: $chamber})",
                                    // A chamber's own room: whose it is, is asked before.
                                    "(c:Chamber {key: $of})-[r:HAS_MEMBER]->(m:MemberFirm|Enterprise",
                                    "(:Chamber {key: $of})-[r:HAS_MEMBER]->(m:MemberFirm|Enterprise",
                                    "(:Chamber {key: $of})-[:HAS_MEMBER]->(m:MemberFirm",
                                    "MERGE (c)-[r:HAS_MEMBER]->(m)",
                                    "EXISTS { (c)-[:HAS_MEMBER]->() }")
                            .map(Pattern::quote)
                            .reduce((a, b) -> a + "|" + b)
                            .orElseThrow());

    @Test
    void standsInSeveralStatements() {
        assertThat(CypherConstants.all().values())
                .filteredOn(statement -> MEMBERS.matcher(statement).find())
                .hasSizeGreaterThan(5);
    }

    @TestFactory
    Stream<DynamicTest> isTheSameInEveryStatement() {
        return CypherConstants.all().entrySet().stream()
                .filter(entry -> takesTheChamber(entry.getValue()))
                .map(ScopeClauseTests::sameIn);
    }

    private static DynamicTest sameIn(Map.Entry<String, String> statement) {
        return DynamicTest.dynamicTest(
                statement.getKey(),
                () -> {
                    var line = statement.getValue().replaceAll("\\s+", " ");
                    var rest =
                            SHOWN_TO.matcher(MEMBERS.matcher(line).replaceAll("")).replaceAll("");
                    assertThat(OTHERS.matcher(rest).replaceAll(""))
                            .matches(s -> !takesTheChamber(s));
                });
    }

    private static boolean takesTheChamber(String statement) {
        return statement.contains("$chamber") || statement.contains("HAS_MEMBER");
    }
}

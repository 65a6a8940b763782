package org.lianzhao.bench.peer;

import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What is asked of everybody, for one of several subjects. */
@SuppressWarnings("ImmutableEnumChecker") // Its functions keep nothing.
enum Operation {
    BY_KEY(
            "enterprise by key",
            "query($key: String!) { enterprise(key: $key) { key name legalName nameEn } }",
            PeerStatements.BY_KEY,
            i -> Map.of("key", "E%06d".formatted(i * 37 % 10_000))),
    NESTED(
            "20 enterprises of a segment, two levels below",
            """
            query($segment: String!) {
              enterprises(filter: {segment: $segment}, first: 20, orderBy: {field: NAME, direction: ASC}) {
                edges { node { key name suppliers(first: 5) { edges { node { key name segments { code name } } } } } }
              }
            }
            """,
            PeerStatements.NESTED,
            i -> Map.of("segment", "P%dS%d".formatted(i % MadeUpGraph.PARKS, i % 6))),
    RANKED(
            "ranked top 20, without reasons",
            """
            query($park: String!) { park(code: $park) { leads(first: 20) { edges { node { score enterprise { key name } } } } } }
            """,
            PeerStatements.RANKED,
            i -> Map.of("park", "P" + i % MadeUpGraph.PARKS)),
    /** Ours alone: no peer explains. */
    EXPLAINED(
            "the same with buyer, segment, reasons, statements and evidence",
            """
            query($park: String!) {
              park(code: $park) {
                leads(first: 20) {
                  edges { node {
                    score enterprise { key name } segment { code name } buyer { name }
                    reasons { feature microPoints maximumMicroPoints statement evidence { id kind grade source url observedOn } }
                  } }
                }
              }
            }
            """,
            null,
            i -> Map.of("park", "P" + i % MadeUpGraph.PARKS));

    private final String title;
    private final String document;
    private final @Nullable PeerStatements statement;
    private final IntFunction<Map<String, Object>> variables;

    Operation(
            String title,
            String document,
            @Nullable PeerStatements statement,
            IntFunction<Map<String, Object>> variables) {
        this.title = title;
        this.document = document;
        this.statement = statement;
        this.variables = variables;
    }

    String title() {
        return title;
    }

    String document() {
        return document;
    }

    @Nullable PeerStatements statement() {
        return statement;
    }

    /** Variables of the document and of the statement for a subject. */
    Map<String, Object> variables(int subject) {
        return variables.apply(subject);
    }
}

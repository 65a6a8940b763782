package org.lianzhao.bench;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What attackers send. */
final class FloodDocuments {
    /** What an honest caller reads. */
    static final String READ = "{ zones { name } }";

    private FloodDocuments() {}

    static String guess(int times) {
        return "mutation {"
                + IntStream.range(0, times)
                        .mapToObj(i ->
                                " a%d: signIn(input: {login: \"%s\", password: \"guess\"}) { __typename }"
                                        .formatted(i, UUID.randomUUID()))
                        .collect(Collectors.joining())
                + " }";
    }

    static String refused() {
        return "{ " + "x".repeat(49_000) + ": users { totalCount } }";
    }

    static String leads(int times) {
        return "{ park(code: \"AUTO_ELECTRONICS\") {"
                + IntStream.range(0, times)
                        .mapToObj(i ->
                                " a%d: leads(first: 1, diversity: 0.5) { totalCount }".formatted(i))
                        .collect(Collectors.joining())
                + " } }";
    }

    static String assignments() {
        return "{ zone(code: \"CQETDZ\") {"
                + IntStream.range(0, 90)
                        .mapToObj(i -> " a%d: assignment(quota: 100) { __typename }".formatted(i))
                        .collect(Collectors.joining())
                + " } }";
    }
}

package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A chamber's searches and lists know its members alone, in rows and in counts. */
@AccessTest
class ChamberSearchIT {
    @Autowired Callers callers;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text: \"汽车\" | 上汽集团 伯特利 台达电子",
                "text: \"公司\" | 上汽集团 伯特利",
                "text: \"制动 汽车\" | 伯特利",
                "text: \"公司\", region: \"310000\", label: LISTED_COMPANY | 上汽集团",
                "chain: \"AUTO_ELECTRONICS\" | 上汽集团 伯特利 台达电子",
                "segment: \"A5\" | 伯特利",
                "region: \"310000\" | 上汽集团",
                "label: LISTED_COMPANY | 上汽集团 伯特利",
                "kinds: [MAKER] | 伯特利 台达电子",
                "text: \"线束\" | ''"
            })
    void showsAndCountsMembersAlone(String filter, String members) {
        var expected = members.isEmpty() ? new String[0] : members.split(" ", -1);
        var shown = list("chamber", filter);
        shown.path("enterprises.edges[*].node.name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).containsExactlyInAnyOrder(expected));
        shown.path("enterprises.totalCount").entity(Integer.class).isEqualTo(expected.length);
        list("admin", filter)
                .path("enterprises.totalCount")
                .entity(Integer.class)
                .satisfies(all -> assertThat(all).isGreaterThan(expected.length));
    }

    private GraphQlTester.Response list(String login, String filter) {
        return callers.as(login)
                .document(
                        "{ enterprises(first: 100, filter: {%s}) { totalCount edges { node { name } } } }"
                                .formatted(filter))
                .execute();
    }
}

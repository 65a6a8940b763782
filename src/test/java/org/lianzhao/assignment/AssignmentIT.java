package org.lianzhao.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.SeededTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** One enterprise to one park, on the seed, whose parks hardly share enterprises. */
@SeededTest
class AssignmentIT {
    @Autowired HttpGraphQlTester graphQl;

    record ParkItem(String code) {}

    record ShareItem(ParkItem park, int count, long microPoints, @Nullable String emptyReason) {}

    @Test
    void givesEveryParkItsBestLeadsWhereNobodyElseWantsThem() {
        var answer = assignment(3);
        assertThat(
                        answer.path(
                                        "zone.assignment.items[?(@.park.code=='AUTO_ELECTRONICS')].lead.id")
                                .entityList(String.class)
                                .get())
                .isEqualTo(
                        graphQl.documentName("contract/leads")
                                .variables(Map.of("park", "AUTO_ELECTRONICS", "first", 3))
                                .execute()
                                .path("park.leads.edges[*].node.id")
                                .entityList(String.class)
                                .get());
    }

    @Test
    void addsUpAndKeepsToTheQuota() {
        var answer = assignment(5);
        var shares = answer.path("zone.assignment.shares").entityList(ShareItem.class).get();
        var points =
                answer.path("zone.assignment.items[*].lead.microPoints")
                        .entityList(Long.class)
                        .get();
        assertThat(shares).hasSize(6).allMatch(share -> share.count() <= 5);
        assertThat(shares.stream().mapToInt(ShareItem::count).sum()).isEqualTo(points.size());
        answer.path("zone.assignment.totalMicroPoints")
                .entity(Long.class)
                .isEqualTo(points.stream().mapToLong(p -> p).sum())
                .isEqualTo(shares.stream().mapToLong(ShareItem::microPoints).sum());
    }

    @Test
    void saysWhyAParkGetsNothing() {
        assertThat(assignment(5).path("zone.assignment.shares").entityList(ShareItem.class).get())
                .allSatisfy(share -> {
                    if (share.count() == 0) {
                        assertThat(share.emptyReason()).isNotBlank();
                    } else {
                        assertThat(share.emptyReason()).isNull();
                    }
                })
                .filteredOn(share -> share.count() > 0)
                .extracting(share -> share.park().code())
                .contains("AUTO_ELECTRONICS", "YANGTZE_GREEN", "CHAYUAN", "YINGLONG_PORT");
    }

    /** Whose focus is only inferred gives way to those that state one. */
    @Test
    void givesNothingToAnInferredFocusThatAStatedOneWants() {
        assertThat(contested("NANPING_WEST")).isSubsetOf("YINGLONG_UNIVERSITY");
        assertThat(contested("YINGLONG_UNIVERSITY")).isSubsetOf("NANPING_WEST");
    }

    private List<String> contested(String park) {
        return assignment(20)
                .path(
                        "zone.assignment.items[?(@.park.code=='%s')].contestedBy[*].code"
                                .formatted(park))
                .entityList(String.class)
                .get();
    }

    @Test
    void givesTheSameTwice() {
        assertThat(List.of(body(50))).isEqualTo(List.of(body(50)));
    }

    private Object body(int quota) {
        return assignment(quota).path("zone").entity(Object.class).get();
    }

    private GraphQlTester.Response assignment(int quota) {
        return graphQl.documentName("lead/assignment").variable("quota", quota).execute();
    }
}

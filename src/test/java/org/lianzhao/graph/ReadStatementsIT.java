package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.SeededTest;
import org.lianzhao.StatementLog;
import org.lianzhao.intake.SeedFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Reading with one statement per list level at most. */
@SeededTest
@Isolated("counts what is sent in this JVM")
class ReadStatementsIT {
    @Autowired HttpGraphQlTester graphQl;

    @Test
    void readsZoneAndParksWithOneStatementPerField() {
        try (var log = new StatementLog()) {
            var zone =
                    graphQl.documentName("graph/everything").variable("zone", "CQETDZ").execute();
            zone.path("zone.parks[*].code")
                    .entityList(String.class)
                    .satisfies(codes ->
                            assertThat(codes)
                                    .containsExactlyInAnyOrderElementsOf(
                                            SeedFile.of("parks.csv").column("code")));
            zone.path("zone.industryChains[*].code")
                    .entityList(String.class)
                    .satisfies(codes ->
                            assertThat(codes)
                                    .containsExactlyInAnyOrderElementsOf(
                                            SeedFile.of("industry_chains.csv").column("code")));
            zone.path("zone.parks[?(@.code=='AUTO_ELECTRONICS')].anchors[*].name")
                    .entityList(String.class)
                    .containsExactly("上汽", "长安", "赛力斯");
            zone.path("zone.parks[?(@.code=='CHAYUAN')].chambers[*].name")
                    .entityList(String.class)
                    .satisfies(names ->
                            assertThat(names)
                                    .isNotEmpty()
                                    .containsExactlyInAnyOrderElementsOf(
                                            SeedFile.of("chambers.csv")
                                                    .where("partner", "CHAYUAN")
                                                    .column("name")));
            zone.path("zone.parks[*].sites[*].sample")
                    .entityList(Boolean.class)
                    .satisfies(samples -> assertThat(samples).isNotEmpty().containsOnly(true));
            assertThat(log.statements()).hasSizeLessThanOrEqualTo(statementsOf("graph/everything"));
        }
    }

    /**
     * Who asks, and fields that need a statement: each object or list field once, however many
     * parents it has.
     */
    private static int statementsOf(String document) {
        return switch (document) {
            case "graph/everything" -> 26;
            case "graph/enterprises" -> 24;
            default -> throw new IllegalArgumentException(document);
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 100})
    void readsEnterprisesWithTheSameStatementsForAnyPageSize(int first) {
        try (var log = new StatementLog()) {
            graphQl.documentName("graph/enterprises")
                    .variables(Map.of("first", first, "filter", Map.of()))
                    .execute()
                    .path("enterprises.edges")
                    .entityList(Object.class)
                    .hasSize(first);
            assertThat(log.statements())
                    .hasSizeLessThanOrEqualTo(statementsOf("graph/enterprises"));
        }
    }

    @Test
    void countsOnlyWhereAsked() {
        try (var log = new StatementLog()) {
            graphQl.document(
                            "{ enterprises(filter: {segment: \"D12\"}) { edges { node { name } } } }")
                    .execute();
            assertThat(log.statements()).noneMatch(statement -> statement.contains("count("));
        }
    }
}

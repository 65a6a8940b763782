package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@SeededTest
class StartIT {
    @Autowired HttpGraphQlTester graphQl;

    @Test
    void answersWithTheSixParksOfTheZone() {
        try (var log = new StatementLog()) {
            graphQl.document("{ zone(code: \"CQETDZ\") { parks { code } } }")
                    .execute()
                    .path("zone.parks[*].code")
                    .entityList(String.class)
                    .hasSize(6);
            assertThat(log.statements()).hasSize(2);
        }
    }
}

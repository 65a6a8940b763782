package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** The documents people outside may depend on: each is valid and answers without errors. */
@SeededTest
class ContractIT {
    @Autowired HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource({
        "contract/leads, park, AUTO_ELECTRONICS, park.leads.edges",
        "contract/gaps, park, AUTO_ELECTRONICS, park.gaps",
        "contract/parks, zone, CQETDZ, zone.parks",
        "contract/enterprises, none, none, enterprises.edges",
        "contract/assignment, zone, CQETDZ, zone.assignment.items"
    })
    void answers(String document, String variable, String value, String list) {
        graphQl.documentName(document)
                .variables(Map.of(variable, value, "first", 5, "quota", 5))
                .execute()
                .path(list)
                .entityList(Object.class)
                .satisfies(items -> assertThat(items).hasSizeGreaterThanOrEqualTo(5));
    }

    @Test
    void answersWhatIf() {
        graphQl.documentName("contract/what-if")
                .variables(
                        Map.of(
                                "park",
                                "AUTO_ELECTRONICS",
                                "first",
                                5,
                                "weights",
                                Map.of("segmentFit", 0.5, "labels", 2)))
                .execute()
                .path("park.leads.edges[*].node.change.mainFeature")
                .entityList(String.class)
                .hasSize(5);
    }

    @Test
    void answersNodeForLeadsAndEnterprises() {
        graphQl.documentName("contract/node")
                .variable("id", GlobalId.of("Enterprise", "91320400720665406K"))
                .execute()
                .path("node.name")
                .entity(String.class)
                .isEqualTo("星宇股份");
        graphQl.documentName("contract/node")
                .variable("id", GlobalId.of("Lead", "AUTO_ELECTRONICS/91320400720665406K"))
                .execute()
                .path("node.enterprise.name")
                .entity(String.class)
                .isEqualTo("星宇股份");
    }
}

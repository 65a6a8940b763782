package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.SeededTest;
import org.lianzhao.StatementLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What is read for a list of leads, the ranking of which is in memory. */
@SeededTest
@Isolated("counts what is sent in this JVM")
class LeadStatementsIT {
    @Autowired HttpGraphQlTester graphQl;

    /**
     * At most who asks, the parks, the version, the page's enterprises, then one statement per
     * nested field, however long the page.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void sendsTheSameStatementsForAnyPageSize(int first) {
        try (var log = new StatementLog()) {
            graphQl.documentName("contract/leads")
                    .variables(Map.of("park", "AUTO_ELECTRONICS", "first", first))
                    .execute()
                    .path("park.leads.edges")
                    .entityList(Object.class)
                    .hasSize(first);
            assertThat(log.statements()).hasSizeLessThanOrEqualTo(10);
        }
    }

    /**
     * Names and scores come from the snapshot: who asks and the version are all that may be read.
     */
    @Test
    void readsNothingForAListOfNamesAndScores() {
        var document =
                "{ park(code: \"AUTO_ELECTRONICS\") { name leads(first: 20)"
                        + " { edges { node { id rank score locality enterprise { id name } } } } } }";
        graphQl.document(document).execute().path("park.leads.edges").hasValue();
        try (var log = new StatementLog()) {
            graphQl.document(document)
                    .execute()
                    .path("park.leads.edges[*].node.enterprise.name")
                    .entityList(String.class)
                    .hasSize(20);
            assertThat(log.statements())
                    .allMatch(statement ->
                            statement.contains("GraphState") || statement.contains("User"));
        }
    }
}

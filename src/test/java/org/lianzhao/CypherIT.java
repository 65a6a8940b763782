package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every Cypher statement, EXPLAINed on the seeded database: no full scans, no products, no misspelt
 * names.
 */
@SeededTest
class CypherIT {
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private static final Pattern SCANS =
            Pattern.compile("AllNodesScan|(Undirected|Directed)?AllRelationshipsScan");
    private static final Pattern SINGLE_ROW =
            Pattern.compile("NodeUniqueIndexSeek|EagerAggregation|NodeCountFromCountStore");
    private static final Pattern NARROWING = Pattern.compile("Filter|Distinct|Union|Projection");

    /**
     * Seeded data has no survey, no small change, no saved weights, no members, and nobody has
     * signed in, so these names are not known to the database before the first one.
     */
    private static final List<String> NOT_SEEDED =
            List.of(
                    "SURVEYED",
                    "`share`",
                    "`enterprises`",
                    "HAS_WEIGHT_SET",
                    "HAS_MEMBER",
                    "ACTS_",
                    "OPENED",
                    "`failures`",
                    "`administratorsCounted`",
                    "`outcome`",
                    "`revokedAt`",
                    "`expiresAt`",
                    "`hash`",
                    "`label`");

    @Autowired Driver driver;

    @TestFactory
    Stream<DynamicTest> isPlannedWell() {
        var statements = CypherConstants.all();
        assertThat(statements).hasSizeGreaterThan(60);
        return statements.entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> explain(entry.getValue())));
    }

    private void explain(String statement) {
        try (var session = driver.session()) {
            var summary = session.run("EXPLAIN " + statement, parameters(statement)).consume();
            assertThat(operators(summary.plan()))
                    .filteredOn(plan ->
                            SCANS.matcher(plan.operatorType()).lookingAt() || isProduct(plan))
                    .isEmpty();
            assertThat(
                            summary.gqlStatusObjects().stream()
                                    .filter(GqlNotification.class::isInstance)
                                    .map(status -> status.statusDescription())
                                    .filter(text -> text.contains("does not exist"))
                                    .filter(text -> NOT_SEEDED.stream().noneMatch(text::contains))
                                    .collect(Collectors.joining("\n")))
                    .isEmpty();
        }
    }

    /**
     * EXPLAIN looks at the types of parameters only: limits are numbers, properties a map,
     * everything else may be a list.
     */
    private static Map<String, Object> parameters(String statement) {
        var parameters = new HashMap<String, Object>();
        PARAMETER
                .matcher(statement)
                .results()
                .map(match -> match.group(1))
                .forEach(name -> parameters.put(name, parameter(name)));
        return parameters;
    }

    private static Object parameter(String name) {
        return switch (name) {
            case "limit", "kept" -> 1;
            case "properties" -> Map.of();
            default -> List.of();
        };
    }

    private static List<Plan> operators(Plan plan) {
        var operators = new ArrayList<Plan>();
        operators.add(plan);
        plan.children().forEach(child -> operators.addAll(operators(child)));
        return operators;
    }

    /** A product that multiplies: both sides may have several rows. */
    private static boolean isProduct(Plan plan) {
        return plan.operatorType().startsWith("CartesianProduct")
                && plan.children().stream().noneMatch(CypherIT::isSingleRow);
    }

    /** A lookup by unique key or an aggregate over everything, perhaps filtered. */
    private static boolean isSingleRow(Plan plan) {
        return SINGLE_ROW.matcher(plan.operatorType()).lookingAt()
                || (NARROWING.matcher(plan.operatorType()).lookingAt()
                        && plan.children().stream().allMatch(CypherIT::isSingleRow));
    }
}

package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.access.LocalAccounts;
import org.lianzhao.board.BoardEntries;
import org.lianzhao.board.ChamberEntries;
import org.lianzhao.board.opportunity.LocalOpportunities;
import org.lianzhao.intake.ImportFile;
import org.lianzhao.intake.Importer;
import org.lianzhao.intake.SmallSeed;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * Every Cypher statement, EXPLAINed on a database in which one of everything exists: no scan of all
 * nodes or all relationships, no products, no misspelt names. A scan of a label is no fault: parks
 * and chains are read whole.
 */
@SpringBootTest(properties = "lianzhao.demo.password=" + AccessTest.PASSWORD)
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@Import({
    LocalAccounts.class,
    Callers.class,
    LocalOpportunities.class,
    BoardEntries.class,
    ChamberEntries.class
})
@OwnDatabase
@SmallSeed
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CypherIT {
    private static final Map<String, Object> ADMINISTRATOR = Map.of("role", "ZONE_ADMINISTRATOR");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

    private static final Pattern SCANS =
            Pattern.compile("AllNodesScan|(Undirected|Directed)?AllRelationshipsScan");
    private static final Pattern SINGLE_ROW =
            Pattern.compile("NodeUniqueIndexSeek|EagerAggregation|NodeCountFromCountStore");
    private static final Pattern NARROWING = Pattern.compile("Filter|Distinct|Union|Projection");

    @Autowired Driver driver;
    @Autowired Callers callers;
    @Autowired Importer importer;

    /** The seed, accounts, tokens and members are there; this is what they leave out. */
    @BeforeAll
    void makeOneOfEverything() {
        callers.signIn("nobody", "falsch");
        var admin = callers.as("admin");
        var colleague = Map.of("login", "zweite", "name", "第二管理员", "scope", ADMINISTRATOR);
        var id =
                admin.documentName("access/user-create")
                        .variable("input", colleague)
                        .execute()
                        .path("userCreate.user.id")
                        .entity(String.class)
                        .get();
        admin.documentName("access/user-update")
                .variable("input", Map.of("id", id, "active", false))
                .executeAndVerify();
        apiToken(callers.with(apiToken(admin, 2)), 1);
        var weights = Map.of("labels", 1.5);
        admin.documentName("lead/weight-set-save")
                .variable("input", Map.of("park", "CHAYUAN", "name", "试验", "weights", weights))
                .executeAndVerify();
        var chamber = Map.of("name", "某商会", "region", "330000", "source", "测试");
        admin.documentName("registry/chamber-save").variable("input", chamber).executeAndVerify();
        try (var session = driver.session()) {
            session.run(
                            """
                            CREATE (:Referral {id: 'R-PROJECT', turn: 'R-PROJECT', acceptedAt: datetime(), metAt: datetime(),
                              projectAt: datetime(), escalatedAt: datetime()})
                            """)
                    .consume();
        }
        load("surveys.csv", "zone,segment,share", "CQETDZ,A503,0.5");
        load("enterprises.csv", "key,name,adcode,sample", "NEW,新入库,330200,false");
    }

    private static String apiToken(GraphQlTester creator, int days) {
        var expiry = OffsetDateTime.now(ZoneOffset.UTC).plusDays(days).toString();
        return creator.documentName("access/api-token-create")
                .variable(
                        "input", Map.of("label", "试验", "scope", ADMINISTRATOR, "expiresAt", expiry))
                .execute()
                .path("apiTokenCreate.secret")
                .entity(String.class)
                .get();
    }

    private void load(String file, String header, String row) {
        var text = header + ",source,observed_on,grade\n" + row + ",测试,2026-11-20,B\n";
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        importer.load(file, List.of(new ImportFile(file, () -> new ByteArrayInputStream(bytes))));
    }

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
                                    .collect(Collectors.joining("\n")))
                    .isEmpty();
        }
    }

    /**
     * EXPLAIN looks at the types of parameters only: limits are numbers, properties and facts maps,
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
            case "properties", "fact" -> Map.of();
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

package org.lianzhao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianzhao.platform.Statement;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

class ArchitectureTests {
    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.lianzhao");

    private static final DescribedPredicate<JavaAnnotation<?>> READ_ONLY =
            DescribedPredicate.describe(
                    "read-only transactions",
                    annotation ->
                            annotation.getRawType().isEquivalentTo(Transactional.class)
                                    && annotation
                                            .get("readOnly")
                                            .map(Boolean.TRUE::equals)
                                            .orElse(false));

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(LianzhaoApplication.class).verify();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(MAIN);
    }

    static List<ArchRule> rules() {
        return List.of(
                classes()
                        .that()
                        .areAnnotatedWith(Repository.class)
                        .and()
                        .doNotHaveSimpleName("GraphVersion")
                        .should()
                        .haveSimpleNameEndingWith("Repository")
                        .andShould(beUsedInTheirModuleOnly()),
                classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate(),
                noClasses()
                        .that()
                        .resideInAnyPackage("org.lianzhao.graph", "org.lianzhao.gap")
                        .and()
                        // A copy may be behind the version that the snapshot is held to be of.
                        .doNotHaveSimpleName("EnterpriseSnapshotRepository")
                        .should()
                        .callMethod(Statement.class, "of", Neo4jClient.class, String.class)
                        .as("what is only shown may be read from a copy"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("org.lianzhao.graph", "org.lianzhao.gap")
                        .should()
                        .callMethod(Statement.class, "shown", Neo4jClient.class, String.class)
                        .as("what decides is read from the leader"),
                noClasses().should().beAnnotatedWith(READ_ONLY).as("a read needs no transaction"),
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "..ranking..",
                                "..lead.feature..",
                                "..lead.filter..",
                                "..lead.engine..",
                                "..lead.score..")
                        .or()
                        .haveNameMatching("org.lianzhao.assignment.(Award|Bid|Sibling).*")
                        .and()
                        .doNotHaveSimpleName("package-info")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework..", "org.neo4j..", "graphql.."),
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "..ranking..",
                                "..lead.feature..",
                                "..lead.engine..",
                                "..lead.score..")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("java\\.time\\.(Clock|Instant)|java\\.util\\.Random"),
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Repository")
                        .and()
                        .haveSimpleNameNotEndingWith("GraphVersion")
                        .and()
                        .haveSimpleNameNotEndingWith("GraphSchema")
                        .and()
                        .haveSimpleNameNotEndingWith("KeyedRows")
                        .and()
                        .doNotHaveSimpleName("Statement")
                        .and()
                        .resideOutsideOfPackage("org.lianzhao")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Neo4jClient.class)
                        .as("only repositories hold a Neo4jClient"),
                classes()
                        .that()
                        .implement(HealthIndicator.class)
                        .should()
                        .beAssignableTo(AbstractHealthIndicator.class)
                        .as("a failing check of health is DOWN, not an error of the server"),
                fields().that(areCypher())
                        .should()
                        .beDeclaredInClassesThat()
                        .haveNameMatching(".*(Repository|GraphVersion|GraphSchema|Tables)")
                        .as("Cypher stands in repositories and import tables"),
                classes()
                        .that()
                        .haveSimpleName("package-info")
                        .should()
                        .beAnnotatedWith(NullMarked.class));
    }

    private static ArchCondition<JavaClass> beUsedInTheirModuleOnly() {
        return new ArchCondition<>("be used in their module only") {
            @Override
            public void check(JavaClass repository, ConditionEvents events) {
                repository.getDirectDependenciesToSelf().stream()
                        .filter(use -> !module(use.getOriginClass()).equals(module(repository)))
                        .map(use -> SimpleConditionEvent.violated(use, use.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.", 4)[2];
    }

    private static DescribedPredicate<JavaField> areCypher() {
        return DescribedPredicate.describe(
                "are Cypher", field -> CypherConstants.of(field.reflect()).isPresent());
    }
}

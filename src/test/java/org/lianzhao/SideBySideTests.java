package org.lianzhao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.AnnotationSupport;
import org.neo4j.driver.Driver;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Integration tests run side by side: each says what it shares with others. */
class SideBySideTests {
    private static final JavaClasses TESTS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                    .importPackages("org.lianzhao");

    /** They start processes of their own over folders of their own. */
    private static final Set<String> SHARE_NOTHING = Set.of("JarIT", "LocalNeo4jIT");

    /** They send statements themselves, and only read or roll back. */
    private static final Set<String> ONLY_READ =
            Set.of("ExplanationIT", "LeadFilterIT", "LeadMatchingIT", "OracleIT");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(TESTS);
    }

    static List<ArchRule> rules() {
        return List.of(
                tests("are integration tests", test -> true)
                        .should(
                                be(
                                        "locking, alone or over a database of their own",
                                        test ->
                                                locks(test).findAny().isPresent()
                                                        || has(test, OwnDatabase.class)
                                                        || SHARE_NOTHING.contains(
                                                                test.getSimpleName()))),
                tests(
                                "look at all this JVM sends or prints",
                                test ->
                                        uses(test, StatementLog.class)
                                                || uses(test, OutputCaptureExtension.class))
                        .should(be("alone", test -> has(test, Isolated.class))),
                tests("ask for the shared server", test -> uses(test, DatabaseServer.class))
                        .and(where("ask for it", SideBySideTests::asksForTheSharedServer))
                        .should(be("locking the seeded graph", test -> locksTheSeed(test, true))),
                tests("hold the seeded graph with others", test -> locksTheSeed(test, true))
                        .and(
                                where(
                                        "send statements to no other",
                                        test ->
                                                (uses(test, Neo4jClient.class)
                                                                || uses(test, Driver.class))
                                                        && !has(test, OwnDatabase.class)))
                        .should(
                                be(
                                        "holding it alone",
                                        test ->
                                                locksTheSeed(test, false)
                                                        || ONLY_READ.contains(
                                                                test.getSimpleName()))));
    }

    private static GivenClassesConjunction tests(String what, Predicate<JavaClass> which) {
        return classes()
                .that(
                        where(
                                what,
                                test ->
                                        test.isTopLevelClass()
                                                && test.getSimpleName().endsWith("IT")
                                                && which.test(test)));
    }

    private static DescribedPredicate<JavaClass> where(String what, Predicate<JavaClass> which) {
        return DescribedPredicate.describe(what, which);
    }

    private static ArchCondition<JavaClass> be(String what, Predicate<JavaClass> wanted) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(JavaClass test, ConditionEvents events) {
                if (!wanted.test(test)) {
                    events.add(
                            SimpleConditionEvent.violated(
                                    test, test.getName() + " is not " + what));
                }
            }
        };
    }

    private static boolean uses(JavaClass test, Class<?> used) {
        return test.getDirectDependenciesFromSelf().stream()
                .anyMatch(to -> to.getTargetClass().isEquivalentTo(used));
    }

    private static boolean asksForTheSharedServer(JavaClass test) {
        return test.getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget())
                .anyMatch(target ->
                        target.getOwner().isEquivalentTo(DatabaseServer.class)
                                && target.getName().equals("shared"));
    }

    private static boolean has(JavaClass test, Class<? extends Annotation> annotation) {
        return AnnotationSupport.isAnnotated(test.reflect(), annotation);
    }

    /** {@code @Isolated} is a lock on everything. */
    private static Stream<ResourceLock> locks(JavaClass test) {
        return AnnotationSupport.findRepeatableAnnotations(test.reflect(), ResourceLock.class)
                .stream();
    }

    /** Who is alone holds all graphs alone. */
    private static boolean locksTheSeed(JavaClass test, boolean evenWithOthers) {
        return has(test, Isolated.class)
                || locks(test)
                        .filter(lock -> lock.value().equals(SharedGraph.SEEDED))
                        .anyMatch(lock ->
                                evenWithOthers || lock.mode() == ResourceAccessMode.READ_WRITE);
    }
}

package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.platform.ForAdministrators;
import org.lianzhao.platform.ForAnyone;
import org.lianzhao.platform.ForOversight;
import org.lianzhao.platform.ForParkWork;
import org.lianzhao.platform.ForStaff;
import org.lianzhao.platform.ForViewers;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;

/** Every GraphQL handler says whom it is for. */
class HandlerAuthorityTests {
    private static final List<Class<? extends Annotation>> AUTHORITIES =
            List.of(
                    ForAnyone.class,
                    ForViewers.class,
                    ForStaff.class,
                    ForParkWork.class,
                    ForOversight.class,
                    ForAdministrators.class);

    @Test
    void isDeclaredOnceByTheHandlerOrItsController() {
        var handlers = handlers().toList();
        assertThat(handlers).hasSizeGreaterThan(60);
        assertThat(handlers)
                .as("handlers without one of @ForViewers, @ForStaff … on them or their controller")
                .filteredOn(handler ->
                        authorities(handler) == 0 && authorities(handler.getDeclaringClass()) == 0)
                .isEmpty();
        assertThat(handlers).filteredOn(handler -> authorities(handler) > 1).isEmpty();
    }

    /** One way to say it: no expression stands beside a handler. */
    @Test
    void isNeverAnExpressionOfItsOwn() {
        assertThat(handlers())
                .filteredOn(handler ->
                        handler.isAnnotationPresent(PreAuthorize.class)
                                || handler.getDeclaringClass()
                                        .isAnnotationPresent(PreAuthorize.class))
                .isEmpty();
    }

    private static long authorities(AnnotatedElement element) {
        return AUTHORITIES.stream().filter(element::isAnnotationPresent).count();
    }

    private static Stream<Method> handlers() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.lianzhao")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Controller.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                        .filter(HandlerAuthorityTests::isHandler);
    }

    /** Query, mutation and subscription mappings are schema mappings too. */
    private static boolean isHandler(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, SchemaMapping.class)
                || AnnotatedElementUtils.hasAnnotation(method, BatchMapping.class);
    }
}

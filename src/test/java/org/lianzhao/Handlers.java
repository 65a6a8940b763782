package org.lianzhao;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The methods that answer fields of the schema. */
public final class Handlers {
    private Handlers() {}

    public static Stream<Method> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.lianzhao")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Controller.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                        .filter(Handlers::isHandler);
    }

    /** Name of the field the method answers. */
    public static String field(Method handler) {
        var batch = handler.getAnnotation(BatchMapping.class);
        var single = AnnotatedElementUtils.findMergedAnnotation(handler, SchemaMapping.class);
        var named = batch != null ? batch.field() : single != null ? single.field() : "";
        return named.isEmpty() ? handler.getName() : named;
    }

    /** Query, mutation and subscription mappings are schema mappings too. */
    private static boolean isHandler(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, SchemaMapping.class)
                || AnnotatedElementUtils.hasAnnotation(method, BatchMapping.class);
    }
}

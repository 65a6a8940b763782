package org.lianzhao;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All Cypher statements of the main code, found by their first word. */
final class CypherConstants {
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "\\s*(MATCH|OPTIONAL|UNWIND|MERGE|CREATE|CALL|RETURN|WITH)\\b.*",
                    Pattern.DOTALL);
    private static final Pattern ENDS =
            Pattern.compile(".*\\b(RETURN|SET|MERGE|DELETE)\\b.*", Pattern.DOTALL);

    private CypherConstants() {}

    static Map<String, String> all() {
        var statements = new TreeMap<String, String>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.lianzhao")
                .forEach(type ->
                        type.getFields()
                                .forEach(field ->
                                        of(field.reflect())
                                                .ifPresent(cypher ->
                                                        statements.put(
                                                                type.getSimpleName()
                                                                        + "."
                                                                        + field.getName(),
                                                                cypher))));
        return statements;
    }

    /** The statement a field holds, if it is a constant that holds a whole one (braces closed). */
    static Optional<String> of(Field field) {
        if (!Modifier.isStatic(field.getModifiers()) || field.getType() != String.class) {
            return Optional.empty();
        }
        try {
            field.setAccessible(true);
            var text = (String) field.get(null);
            var whole =
                    STATEMENT.matcher(text).matches()
                            && ENDS.matcher(text).matches()
                            && text.chars().filter(c -> c == '{').count()
                                    == text.chars().filter(c -> c == '}').count();
            return whole ? Optional.of(text) : Optional.empty();
        } catch (IllegalAccessException ex) {
            throw new IllegalStateException(ex);
        }
    }
}

package org.lianzhao.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A numbered step of the graph's schema: a file {@code graph/<number>-<module>.<kind>.cypher}. Its
 * statements end with a semicolon at the end of a line, and each is a transaction of its own. A
 * start may break off between two of them, so each must do no harm when it runs again: {@code IF
 * NOT EXISTS}, or a condition under which nothing is left to do.
 *
 * @param kind constraints and indexes, or data: the database takes the two in no one transaction
 */
record SchemaStep(String file, int number, Kind kind, List<String> statements) {
    enum Kind {
        SCHEMA,
        DATA
    }

    private static final Pattern NAME =
            Pattern.compile("(\\d{4})-[a-z]+(?:-[a-z]+)*\\.(schema|data)\\.cypher");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern END = Pattern.compile(";\\s*?(?:\\R|$)");
    private static final Pattern OF_SCHEMA =
            Pattern.compile(
                    "(CREATE( (TEXT|POINT|FULLTEXT|LOOKUP|RANGE|VECTOR))?|DROP)"
                            + " (CONSTRAINT|INDEX)\\b[\\s\\S]*");

    SchemaStep {
        statements = List.copyOf(statements);
        for (var statement : statements) {
            if (OF_SCHEMA.matcher(statement).matches() != (kind == Kind.SCHEMA)) {
                throw new IllegalArgumentException(
                        file
                                + " mixes schema and data: "
                                + statement.lines().findFirst().orElse(""));
            }
        }
    }

    /**
     * Reads a step.
     *
     * @throws IllegalArgumentException where the name is not of the form above
     */
    static SchemaStep of(String file, String text) {
        var name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalArgumentException(
                    file + " is not named <number>-<module>.<schema or data>.cypher");
        }
        var statements =
                Arrays.stream(END.split(COMMENT.matcher(text).replaceAll("")))
                        .map(statement -> statement.strip().replace("\r\n", "\n"))
                        .filter(statement -> !statement.isEmpty())
                        .toList();
        return new SchemaStep(
                file,
                Integer.parseInt(name.group(1)),
                Kind.valueOf(name.group(2).toUpperCase(Locale.ROOT)),
                statements);
    }

    /** The steps of this application in the order of their numbers. */
    static List<SchemaStep> shipped() {
        try {
            var files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:graph/*-*.cypher");
            return Arrays.stream(files)
                    .map(SchemaStep::read)
                    .sorted(Comparator.comparingInt(SchemaStep::number))
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static SchemaStep read(Resource file) {
        try {
            return of(
                    Objects.requireNonNull(file.getFilename()),
                    file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Digest of the statements; comments may be corrected at any time. */
    String checksum() {
        return Digest.of(statements.toArray(String[]::new));
    }
}

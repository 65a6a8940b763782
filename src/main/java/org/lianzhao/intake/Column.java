package org.lianzhao.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Uscc;
import org.lianzhao.platform.PartialDate;
import org.lianzhao.platform.WebAddress;

/**
 * A column of a table: its name, and how its text becomes a value.
 *
 * @param property what the value is called in statements, and in the graph where it is stored
 * @param required whether every file has the column and every row a value
 * @param refersTo what the value is a code of, or null
 * @param parse makes the value; throws IllegalArgumentException or DateTimeException with the
 *     reason
 */
record Column(
        String name,
        String property,
        Use use,
        boolean required,
        @Nullable Reference refersTo,
        Function<String, Object> parse) {

    /** What a statement does with the value. */
    enum Use {
        /** Stored on what the row writes: one of {@code row.properties}. */
        PROPERTY,
        /** Finds what the row connects, and is stored there. */
        LINK,
        /** Says where the row comes from: one of {@code row.evidence}. */
        SOURCE
    }

    private Column(String name, @Nullable Reference refersTo, Function<String, Object> parse) {
        this(name, camelCase(name), Use.PROPERTY, false, refersTo, parse);
    }

    static Column text(String name) {
        return new Column(name, null, text -> text);
    }

    static Column of(String name, Function<String, Object> parse) {
        return new Column(name, null, parse);
    }

    static Column reference(String name, Reference refersTo) {
        return new Column(name, refersTo, text -> text);
    }

    /** Several values, separated by semicolons. */
    static Column list(String name, @Nullable Reference refersTo) {
        return new Column(name, refersTo, Column::split);
    }

    static Column oneOf(String name, Class<? extends Enum<?>> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return of(
                        name,
                        text -> {
                            if (!names.contains(text)) {
                                throw new IllegalArgumentException(
                                        "'" + text + "' is none of " + String.join(", ", names));
                            }
                            return text;
                        })
                .must();
    }

    static Column uscc(String name) {
        return of(
                name,
                text -> {
                    Uscc.problem(text)
                            .ifPresent(problem -> {
                                throw new IllegalArgumentException("'" + text + "' " + problem);
                            });
                    return text;
                });
    }

    static Column url(String name) {
        return of(
                name,
                text -> {
                    if (!WebAddress.is(text)) {
                        throw new IllegalArgumentException("'" + text + "' is no http(s) address");
                    }
                    return text;
                });
    }

    /** From 1900 to 2100: other years are slips of the pen. */
    static Column date(String name) {
        return of(
                name,
                text -> {
                    var year = new PartialDate(text).firstDay().getYear();
                    if (year < 1900 || year > 2100) {
                        throw new IllegalArgumentException(
                                "'" + text + "' is not between 1900 and 2100");
                    }
                    return text;
                });
    }

    /** Kept as text: Neo4j has no decimal type. */
    static Column decimal(String name) {
        return of(
                name,
                text -> {
                    if (text.matches(".*[eE].*")) {
                        throw new NumberFormatException("exponents could stand for any length");
                    }
                    return new BigDecimal(text).toPlainString();
                });
    }

    /** A number from 0 to 1. */
    static Column share(String name) {
        return of(
                name,
                text -> {
                    var share = Double.parseDouble(text);
                    if (!(share >= 0 && share <= 1)) {
                        throw new IllegalArgumentException("'" + text + "' is not from 0 to 1");
                    }
                    return share;
                });
    }

    /** Degrees, from minus to plus the limit. */
    static Column degrees(String name, double limit) {
        return of(
                name,
                text -> {
                    var degrees = finite(text);
                    if (Math.abs(degrees) > limit) {
                        throw new IllegalArgumentException(
                                "'%s' is not from -%s to %s".formatted(text, limit, limit));
                    }
                    return degrees;
                });
    }

    static Column positive(String name) {
        return of(
                name,
                text -> {
                    var number = finite(text);
                    if (!(number > 0)) {
                        throw new IllegalArgumentException("'" + text + "' is not above 0");
                    }
                    return number;
                });
    }

    private static double finite(String text) {
        var number = Double.parseDouble(text);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("'" + text + "' is no finite number");
        }
        return number;
    }

    static Column integer(String name, long least) {
        return of(
                name,
                text -> {
                    var number = Long.parseLong(text);
                    if (number < least) {
                        throw new IllegalArgumentException("'" + text + "' is below " + least);
                    }
                    return number;
                });
    }

    static Column flag(String name) {
        return of(
                name,
                text ->
                        switch (text) {
                            case "true" -> true;
                            case "false" -> false;
                            default ->
                                    throw new IllegalArgumentException(
                                            "'" + text + "' is neither true nor false");
                        });
    }

    Column must() {
        return new Column(name, property, use, true, refersTo, parse);
    }

    /** A file may do without the column, a row without a value. */
    Column optional() {
        return new Column(name, property, use, false, refersTo, parse);
    }

    Column as(String otherProperty) {
        return new Column(name, otherProperty, use, required, refersTo, parse);
    }

    Column link() {
        return new Column(name, property, Use.LINK, required, refersTo, parse);
    }

    Column source() {
        return new Column(name, property, Use.SOURCE, required, refersTo, parse);
    }

    /** {@code legal_name} is {@code legalName} in the graph. */
    private static String camelCase(String name) {
        var property = new StringBuilder();
        for (var part : name.split("_", -1)) {
            property.append(
                    property.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        return property.toString();
    }

    static List<String> split(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}

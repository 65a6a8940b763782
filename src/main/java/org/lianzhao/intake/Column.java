package org.lianzhao.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.graph.Uscc;
import org.lianzhao.platform.PartialDate;
import org.lianzhao.platform.WebAddress;
import org.lianzhao.platform.input.PlausibleDates;

/**
 * A column of a table: its name, and how its text becomes a value.
 *
 * @param title what it may be called besides, in tables that officers fill in
 * @param property what the value is called in statements, and in the graph where it is stored
 * @param required whether every file has the column and every row a value
 * @param refersTo what the value is a code of, or null
 * @param parse makes the value; throws IllegalArgumentException or DateTimeException with the
 *     reason
 */
record Column(
        String name,
        String title,
        String property,
        Use use,
        boolean required,
        @Nullable Reference refersTo,
        Parse parse) {

    /** Makes a value of the text of a cell. */
    @FunctionalInterface
    interface Parse {
        Object of(String text, PlausibleDates dates);
    }

    /** What a statement does with the value. */
    enum Use {
        /** Stored on what the row writes: one of {@code row.properties}. */
        PROPERTY,
        /** Finds what the row connects, and is stored there. */
        LINK,
        /** Says where the row comes from: one of {@code row.evidence}. */
        SOURCE
    }

    private Column(String name, @Nullable Reference refersTo, Parse parse) {
        this(name, name, camelCase(name), Use.PROPERTY, false, refersTo, parse);
    }

    static Column text(String name) {
        return new Column(name, null, (text, dates) -> text);
    }

    static Column of(String name, Function<String, Object> parse) {
        return new Column(name, null, (text, dates) -> parse.apply(text));
    }

    static Column reference(String name, Reference refersTo) {
        return new Column(name, refersTo, (text, dates) -> text);
    }

    /** Several values, separated by semicolons. */
    static Column list(String name, @Nullable Reference refersTo) {
        return new Column(name, refersTo, (text, dates) -> split(text));
    }

    static Column oneOf(String name, Class<? extends Enum<?>> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return checked(
                        name,
                        text ->
                                names.contains(text)
                                        ? null
                                        : "'" + text + "' is none of " + String.join(", ", names))
                .must();
    }

    static Column uscc(String name) {
        return checked(
                name, text -> Uscc.problem(text).map(why -> "'" + text + "' " + why).orElse(null));
    }

    /** What rows are found by: Ａ１ would be another than A1. */
    static Column key(String name) {
        return checked(
                name,
                text -> {
                    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
                    return plain.equals(text) ? null : "'" + text + "' must be written " + plain;
                });
    }

    static Column adcode(String name) {
        return checked(
                name,
                text -> Adcode.is(text) ? null : "'" + text + "' is no six-digit GB/T 2260 code");
    }

    /** A year, half, quarter or month, or two of them with a slash between. */
    static Column period(String name) {
        return new Column(
                name,
                null,
                (text, dates) -> {
                    refuse(Period.problem(text, dates));
                    return text;
                });
    }

    static Column url(String name) {
        return checked(
                name, text -> WebAddress.is(text) ? null : "'" + text + "' is no http(s) address");
    }

    /** Text that is right where nothing is found wrong with it. */
    static Column checked(String name, Function<String, @Nullable String> problem) {
        return of(
                name,
                text -> {
                    refuse(problem.apply(text));
                    return text;
                });
    }

    /** Of something that has happened, been seen or been entered. */
    static Column date(String name) {
        return date(name, PlausibleDates::problemOfPast);
    }

    /** From or until which something holds: it may lie ahead. */
    static Column comingDate(String name) {
        return date(name, PlausibleDates::problemOfComing);
    }

    private static Column date(
            String name, BiFunction<PlausibleDates, PartialDate, Optional<String>> problem) {
        return new Column(
                name,
                null,
                (text, dates) -> {
                    refuse(problem.apply(dates, new PartialDate(text)).orElse(null));
                    return text;
                });
    }

    private static void refuse(@Nullable String reason) {
        if (reason != null) {
            throw new IllegalArgumentException(reason);
        }
    }

    /** Kept as text: Neo4j has no decimal type. */
    static Column decimal(String name) {
        return of(name, text -> Numbers.decimal(text).toPlainString());
    }

    /** A decimal above one number, up to another. */
    static Column decimal(String name, int above, int most) {
        return of(name, text -> Numbers.above(text, above, most).toPlainString());
    }

    /** A number from 0 to 1. */
    static Column share(String name) {
        return within(name, 0, 1);
    }

    /** A number from one to another. */
    static Column within(String name, int least, int most) {
        return of(name, text -> Numbers.within(text, least, most).doubleValue());
    }

    /** A number above 0, up to 1. */
    static Column weight(String name) {
        return of(name, text -> Numbers.above(text, 0, 1).doubleValue());
    }

    static Column integer(String name, int least, int most) {
        return of(name, text -> Numbers.integer(text, least, most));
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
        return new Column(name, title, property, use, true, refersTo, parse);
    }

    /** A file may do without the column, a row without a value. */
    Column optional() {
        return new Column(name, title, property, use, false, refersTo, parse);
    }

    Column as(String otherProperty) {
        return new Column(name, title, otherProperty, use, required, refersTo, parse);
    }

    Column titled(String other) {
        return new Column(name, other, property, use, required, refersTo, parse);
    }

    /** Whether the column is called that. */
    boolean isCalled(String text) {
        return name.equals(text) || title.equals(text);
    }

    Column link() {
        return new Column(name, title, property, Use.LINK, required, refersTo, parse);
    }

    Column source() {
        return new Column(name, title, property, Use.SOURCE, required, refersTo, parse);
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

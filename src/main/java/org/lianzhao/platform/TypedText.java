package org.lianzhao.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one rule for names and remarks that a person typed: what is kept can be seen, is one line,
 * and comes back from the database as it went in. Two names that differ only in width or case are
 * the same name, see {@link #folded}.
 */
public final class TypedText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LINE_ENDS = Pattern.compile("[\\n-\\r\\x{85}\\x{2028}\\x{2029}]");

    /** Runs of what {@code NFKC} changes; the wide punctuation of Chinese is not among them. */
    private static final Pattern NO_PUNCTUATION = Pattern.compile("[^！（），：；？]+");

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    /** Cyrillic and Greek letters that a reader takes for Latin ones. */
    private static final Pattern LIKE_LATIN =
            Pattern.compile("[\\p{IsCyrillic}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹονϲ]");

    private TypedText() {}

    /**
     * A name as it is kept: {@code NFKC} but for the wide punctuation of Chinese, runs of blanks as
     * one, none around it.
     *
     * @param longest in characters, however many {@code char}s these take
     * @throws BadRequest naming {@code argument} where nothing or too much is left, and for what
     *     cannot be seen or mixes Latin letters with Cyrillic or Greek ones that look like them
     */
    public static String name(String argument, String text, int longest) {
        var name = checked(argument, tidy(text), longest);
        if (LATIN.matcher(name).find() && LIKE_LATIN.matcher(name).find()) {
            throw new BadRequest(
                    argument, "must not mix Latin letters with others that look alike");
        }
        return name;
    }

    /** A remark or an address: kept as it is, refused where it cannot be seen; blank is null. */
    public static @Nullable String optional(String argument, @Nullable String text, int longest) {
        return text == null || text.isBlank() ? null : checked(argument, text.strip(), longest);
    }

    private static String checked(String argument, String text, int longest) {
        var length = text.codePointCount(0, text.length());
        if (length == 0 || length > longest) {
            throw new BadRequest(
                    argument, "must have 1 to %d characters, has %d".formatted(longest, length));
        }
        invisible(text)
                .ifPresent(character -> {
                    throw new BadRequest(
                            argument,
                            "must not hold invisible characters or line breaks, has U+%04X"
                                    .formatted(character));
                });
        return text;
    }

    /** The text as {@link #name} keeps it, unchecked. */
    public static String tidy(String text) {
        var normal =
                NO_PUNCTUATION
                        .matcher(text)
                        .replaceAll(run ->
                                Matcher.quoteReplacement(
                                        Normalizer.normalize(run.group(), Normalizer.Form.NFKC)));
        var lines = normal.strip();
        return LINE_ENDS.matcher(lines).find() ? lines : BLANKS.matcher(lines).replaceAll(" ");
    }

    /** What names are compared by: equal for names that differ only in width, blanks and case. */
    public static String folded(String text) {
        var normal = Normalizer.normalize(tidy(text), Normalizer.Form.NFKC);
        return Normalizer.normalize(
                normal.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }

    /**
     * The first control, invisible or unassigned character, half of a character, or mark that turns
     * the direction of writing, if there is one.
     */
    public static OptionalInt invisible(String text) {
        return text.codePoints().filter(TypedText::isInvisible).findFirst();
    }

    private static boolean isInvisible(int character) {
        return Invisible.is(character)
                || Character.getType(character) == Character.PRIVATE_USE
                || Character.getType(character) == Character.UNASSIGNED;
    }
}

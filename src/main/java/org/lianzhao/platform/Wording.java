package org.lianzhao.platform;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The language errors are answered in: Chinese, or English where {@code Accept-Language} prefers
 * it. Whoever finds what is wrong says it in English; {@code wording/zh.csv} has the same sentences
 * in Chinese, with {@code {}} where the values stand. What has no Chinese (a document that is not
 * valid GraphQL) stays in English.
 */
public final class Wording {
    private static final List<Locale> SPOKEN = List.of(Locale.CHINESE, Locale.ENGLISH);
    private static final String VALUE = "{}";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final List<Sentence> CHINESE = read("/wording/zh.csv");

    private Wording() {}

    /** A sentence with places for values, in two languages. */
    private record Sentence(Pattern english, String chinese) {
        static Sentence of(NamedCsvRecord row) {
            var parts = row.getField("english").split(Pattern.quote(VALUE), -1);
            var pattern = Stream.of(parts).map(Pattern::quote).collect(Collectors.joining("(.*?)"));
            return new Sentence(Pattern.compile(pattern, Pattern.DOTALL), row.getField("chinese"));
        }

        Optional<String> of(String message) {
            var found = english.matcher(message);
            return found.matches() ? Optional.of(filled(found)) : Optional.empty();
        }

        private String filled(Matcher found) {
            return PLACE.matcher(chinese)
                    .replaceAll(place ->
                            Matcher.quoteReplacement(
                                    found.group(Integer.parseInt(place.group(1)) + 1)));
        }
    }

    /**
     * A message in the language somebody prefers.
     *
     * @param message in English
     * @param acceptLanguage value of the header, null where it was not sent
     */
    public static String of(String message, @Nullable String acceptLanguage) {
        return isEnglish(acceptLanguage)
                ? message
                : CHINESE.stream()
                        .flatMap(sentence -> sentence.of(message).stream())
                        .findFirst()
                        .orElse(message);
    }

    private static boolean isEnglish(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return false;
        }
        try {
            var preferred = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(preferred);
        } catch (IllegalArgumentException notALanguage) {
            return false;
        }
    }

    private static List<Sentence> read(String resource) {
        try (var in = Wording.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + resource);
            }
            var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return CsvReader.builder().ofNamedCsvRecord(reader).stream().map(Sentence::of).toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}

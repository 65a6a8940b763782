package org.lianzhao.graph;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** What else a word of a search is called: {@code search/words.csv}, each row sourced. */
final class SearchWords {
    static final SearchWords SHIPPED = read();

    /** So that a text of many known words cannot become hundreds of queries. */
    private static final int MOST_SPELLINGS = 12;

    private final List<Pattern> known;
    private final Map<String, Set<String>> others;
    private final Map<String, Set<String>> compounds;

    private SearchWords(List<NamedCsvRecord> rows) {
        others = others(rows);
        compounds = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> relation(row) == SearchRelation.COMPOUND)
                .forEach(row -> add(compounds, word(row), other(row)));
        known =
                others.keySet().stream()
                        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
                        .map(SearchWords::alone)
                        .toList();
    }

    private static SearchWords read() {
        return new SearchWords(rows());
    }

    static List<NamedCsvRecord> rows() {
        var file = new ClassPathResource("search/words.csv");
        try (var reader =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new StringReader(
                                        file.getContentAsString(StandardCharsets.UTF_8)))) {
            return reader.stream().toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** By each word what it is called besides: words that are the same share what they include. */
    private static Map<String, Set<String>> others(List<NamedCsvRecord> rows) {
        var same = new LinkedHashMap<String, Set<String>>();
        rows.stream()
                .filter(row -> relation(row) == SearchRelation.SAME)
                .forEach(row -> add(same, word(row), other(row)));
        var others = new LinkedHashMap<String, Set<String>>();
        same.forEach((word, names) -> {
            var group = Stream.concat(Stream.of(word), names.stream()).toList();
            group.forEach(one -> group.forEach(other -> add(others, one, other)));
        });
        rows.stream()
                .filter(row -> relation(row) == SearchRelation.INCLUDES)
                .forEach(row ->
                        Stream.concat(
                                        Stream.of(word(row)),
                                        same.getOrDefault(word(row), Set.of()).stream())
                                .forEach(wide -> add(others, wide, other(row))));
        return others;
    }

    private static void add(Map<String, Set<String>> words, String word, String other) {
        if (!word.equals(other)) {
            words.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(other);
        }
    }

    /** Latin letters only as a whole word: ASIC is no SiC. */
    private static Pattern alone(String word) {
        return Pattern.compile(
                (isLatin(word.charAt(0)) ? "(?<![a-z0-9])" : "")
                        + Pattern.quote(word)
                        + (isLatin(word.charAt(word.length() - 1)) ? "(?![a-z0-9])" : ""));
    }

    private static boolean isLatin(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
    }

    /** The text, and with each known word in it replaced by what it is called besides. */
    List<String> spellings(String text) {
        var spellings = new LinkedHashSet<String>(List.of(text));
        var rest = text;
        for (var word : known) {
            var found = word.matcher(rest);
            if (found.find()) {
                var name = found.group();
                rest = found.replaceAll("\u0000");
                for (var spelling : List.copyOf(spellings)) {
                    others.getOrDefault(name, Set.of()).stream()
                            .map(other -> spelling.replace(name, other))
                            .forEach(spellings::add);
                }
            }
        }
        return spellings.stream().limit(MOST_SPELLINGS).toList();
    }

    /** Words that hold one of these and mean something else. */
    List<String> compounds(List<String> spellings) {
        return spellings.stream()
                .flatMap(spelling -> compounds.getOrDefault(spelling, Set.of()).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static SearchRelation relation(NamedCsvRecord row) {
        return SearchRelation.valueOf(row.getField("relation"));
    }

    static String word(NamedCsvRecord row) {
        return SearchText.joined(row.getField("word"));
    }

    static String other(NamedCsvRecord row) {
        return SearchText.joined(row.getField("other"));
    }
}

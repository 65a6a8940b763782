package org.lianzhao.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something an enterprise must match.
 *
 * @param query in the full-text index's language: phrases of letters and digits alone, so that no
 *     sign of the language can come from a request
 * @param spellings how it may be spelt, without blanks and hyphens
 * @param compounds words that hold a spelling and mean something else
 */
record SearchTerm(String query, List<String> spellings, List<String> compounds) {
    private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int LONGEST_SPLIT = 12;
    private static final int SHORTEST_PREFIX = 3;
    private static final int TO_FULL_WIDTH = '！' - '!';

    SearchTerm {
        spellings = List.copyOf(spellings);
        compounds = List.copyOf(compounds);
    }

    /** The words next to each other, together or apart. */
    static SearchTerm of(List<String> words) {
        var joined = String.join("", words);
        var spellings = SearchWords.SHIPPED.spellings(joined);
        var phrases = new LinkedHashSet<String>();
        addPhrase(phrases, String.join(" ", words));
        spellings.forEach(spelling -> addPhrases(phrases, spelling));
        return new SearchTerm(
                String.join(" OR ", phrases), spellings, SearchWords.SHIPPED.compounds(spellings));
    }

    /** As a parameter of statements. */
    Map<String, Object> asMap() {
        return Map.of("query", query, "spellings", spellings, "compounds", compounds);
    }

    /** As it is, with a blank or hyphen somewhere in its Latin letters, and as a beginning. */
    private static void addPhrases(Set<String> phrases, String spelling) {
        addPhrase(phrases, spelling);
        var latin = LATIN.matcher(spelling);
        while (latin.find()) {
            if (latin.end() - latin.start() <= LONGEST_SPLIT) {
                for (var at = latin.start() + 1; at < latin.end(); at++) {
                    addPhrase(phrases, spelling.substring(0, at) + " " + spelling.substring(at));
                }
            }
        }
        if (LATIN.matcher(spelling).matches() && spelling.length() >= SHORTEST_PREFIX) {
            phrases.add(spelling + "*");
        }
    }

    private static void addPhrase(Set<String> phrases, String text) {
        var words = NO_WORD.matcher(text).replaceAll(" ").strip();
        if (!words.isEmpty()) {
            phrases.add('"' + words + '"');
            phrases.add('"' + fullWidth(words) + '"');
        }
    }

    /** The index keeps the widths of the graph's texts; most are half, some are full. */
    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c > ' ' && c <= '~' ? c + TO_FULL_WIDTH : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}

package org.lianzhao.graph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianzhao.platform.BadRequest;

/**
 * A text to search enterprises by. Width and case, hyphens and blanks make no difference. An
 * enterprise matches by the text as a whole, or by each of its words somewhere.
 *
 * @param terms the text as a whole and, where it has several words, each word
 */
record SearchText(List<SearchTerm> terms) {
    /** Left out of words; statements leave them out of the graph's texts as well. */
    static final List<String> HYPHENS =
            List.of("-", "\u2010", "\u2012", "\u2013", "\u2014", "\u2015", "·", "・", "•", "_");

    /** Between the parts of a text, after {@code NFKC}. */
    static final List<String> SEPARATORS =
            List.of(
                    " ", "/", "(", ")", "[", "]", "【", "】", "《", "》", "<", ">", "、", ",", "，", ";",
                    "；", ":", "：", "。", "|", "+", "&", "\"", "'", "“", "”", "‘", "’");

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;
    private static final Pattern HYPHEN = anyOf(HYPHENS);
    private static final Pattern BETWEEN = Pattern.compile("\\s|" + anyOf(SEPARATORS).pattern());

    SearchText {
        terms = List.copyOf(terms);
    }

    /**
     * Reads what was asked for.
     *
     * @throws BadRequest naming {@code argument} where the text is too long, or has no letter or
     *     digit
     */
    static SearchText of(String argument, String text) {
        if (text.length() > LONGEST) {
            throw new BadRequest(
                    argument, "must have at most " + LONGEST + " characters, has " + text.length());
        }
        var words = words(text);
        if (words.isEmpty()) {
            throw new BadRequest(argument, "must hold a letter or a digit, was '" + text + "'");
        }
        if (words.size() > MOST_WORDS) {
            throw new BadRequest(
                    argument, "must have at most " + MOST_WORDS + " words, has " + words.size());
        }
        var terms = new ArrayList<>(List.of(SearchTerm.of(words)));
        if (words.size() > 1) {
            words.forEach(word -> terms.add(SearchTerm.of(List.of(word))));
        }
        return new SearchText(terms);
    }

    /** The text as statements compare it: its words without anything between them. */
    static String joined(String text) {
        return String.join("", words(text));
    }

    private static List<String> words(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(HYPHEN.matcher(folded).replaceAll("")))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private static Pattern anyOf(List<String> signs) {
        return Pattern.compile(signs.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }
}

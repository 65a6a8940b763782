package org.lianzhao.access.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.platform.TypedText;
import org.springframework.core.io.ClassPathResource;

/**
 * Tells passwords that are guessed first, as NIST SP 800-63B asks: from a common one little is left
 * when the words of {@code access/common-passwords.txt}, runs of the keyboard or alphabet,
 * repetitions and dates are taken out, also with digits written for letters.
 */
final class GuessablePassword {
    /** So many characters that are nothing common make a password no common one. */
    private static final int ENOUGH = 4;

    private static final List<String> ROWS =
            List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "!@#$%^&*()_+");
    private static final Set<String> NEIGHBOURS = neighbours();
    private static final int RUN = 3;

    private static final String DIGITS = "0134578@$!";
    private static final String LETTERS = "oleastbasi";

    private static final Pattern WORDS = words();
    private static final Pattern REPEATED = Pattern.compile("(.{1,4}?)\\1{2,}");
    private static final Pattern TWICE = Pattern.compile("(.+?)\\1+");
    private static final Pattern DATES =
            Pattern.compile("(?:19|20)\\d\\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])?)?");
    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}]{0,4}|[^\\p{L}]{0,4}$");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private GuessablePassword() {}

    static boolean is(String password) {
        var text = BLANKS.matcher(TypedText.folded(password)).replaceAll("");
        return isRepetition(text)
                || Stream.of(text, spelled(ENDS.matcher(text).replaceAll("")))
                        .anyMatch(form -> length(uncommon(form)) < ENOUGH);
    }

    /** Whether it is something too short for a password, said several times. */
    private static boolean isRepetition(String text) {
        var twice = TWICE.matcher(text);
        return twice.matches() && length(twice.group(1)) < PasswordRefused.SHORTEST;
    }

    private static String uncommon(String text) {
        var rest = REPEATED.matcher(text).replaceAll("");
        rest = DATES.matcher(WORDS.matcher(rest).replaceAll(" ")).replaceAll(" ");
        return BLANKS.matcher(withoutRuns(rest)).replaceAll("");
    }

    private static String withoutRuns(String text) {
        var kept = new StringBuilder();
        for (var start = 0; start < text.length(); ) {
            var end = start + 1;
            while (end < text.length() && NEIGHBOURS.contains(text.substring(end - 1, end + 1))) {
                end++;
            }
            if (end - start < RUN) {
                kept.append(text, start, end);
            }
            start = end;
        }
        return kept.toString();
    }

    private static String spelled(String text) {
        var letters = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            var digit = DIGITS.indexOf(text.charAt(i));
            if (digit >= 0) {
                letters.setCharAt(i, LETTERS.charAt(digit));
            }
        }
        return letters.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Set<String> neighbours() {
        var pairs = new HashSet<String>();
        var alphabet = "abcdefghijklmnopqrstuvwxyz";
        Stream.concat(ROWS.stream(), Stream.of(alphabet))
                .flatMap(row -> Stream.of(row, new StringBuilder(row).reverse().toString()))
                .forEach(row -> {
                    for (var i = 1; i < row.length(); i++) {
                        pairs.add(row.substring(i - 1, i + 1));
                    }
                });
        return pairs;
    }

    /** Longer words first, so that none hides a part of another. */
    private static Pattern words() {
        try {
            return Pattern.compile(
                    new ClassPathResource("access/common-passwords.txt")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|")));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}

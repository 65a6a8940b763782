package org.lianzhao.graph;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Unified social credit code (统一社会信用代码), GB 32100-2015: 18 characters of an alphabet without I, O,
 * S, V and Z. The last is a check character, {@code (31 − Σ cᵢ·3^(i−1) mod 31) mod 31}; characters
 * 9 to 17 are an organisation code with a check character of its own (GB 11714, modulo 11).
 */
public final class Uscc {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM =
            Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private Uscc() {}

    /** What is wrong with the code, or nothing. */
    public static Optional<String> problem(String code) {
        if (code.length() != 18) {
            return Optional.of("has " + code.length() + " characters, a USCC has 18");
        }
        if (!FORM.matcher(code).matches()) {
            return Optional.of(
                    "is not of the form of a USCC (digits and capitals without I, O, S, V, Z)");
        }
        if (code.charAt(17) != checkCharacter(code)) {
            return Optional.of(
                    "has a wrong check character: '"
                            + code.charAt(17)
                            + "' should be '"
                            + checkCharacter(code)
                            + "'");
        }
        if (code.charAt(16) != organisationCheckCharacter(code)) {
            return Optional.of(
                    "holds an organisation code with a wrong check character at place 17");
        }
        return Optional.empty();
    }

    private static char checkCharacter(String code) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < 17; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** GB 11714 counts letters from A = 10 over the whole Latin alphabet. */
    private static char organisationCheckCharacter(String code) {
        var sum = 0;
        for (var i = 0; i < 8; i++) {
            sum += Character.digit(code.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        var check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }
}

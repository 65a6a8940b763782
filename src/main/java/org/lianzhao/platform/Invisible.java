package org.lianzhao.platform;

import java.util.Optional;

/**
 * Characters that nobody sees: control characters and line breaks, marks that take no room or turn
 * the direction of writing, fillers, halves of surrogate pairs. Two names that differ by them alone
 * look the same.
 */
public final class Invisible {
    private static final int REPLACEMENT = 0xFFFD;

    private Invisible() {}

    /** What is wrong with a text that holds one, naming the first by its code point. */
    public static Optional<String> problem(String text) {
        return text.codePoints()
                .filter(Invisible::is)
                .mapToObj("holds the invisible character U+%04X"::formatted)
                .findFirst()
                .or(() -> lost(text));
    }

    /** Whether nobody would see it; a blank is seen by what it keeps apart. */
    public static boolean is(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> fills(character);
        };
    }

    /** Joiners, fillers and variation selectors, which Unicode counts as letters or marks. */
    private static boolean fills(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                    (character >= 0x180B && character <= 0x180F)
                            || (character >= 0xFE00 && character <= 0xFE0F)
                            || (character >= 0xE0100 && character <= 0xE01EF);
        };
    }

    private static Optional<String> lost(String text) {
        return text.indexOf(REPLACEMENT) < 0
                ? Optional.empty()
                : Optional.of("holds U+FFFD, which stands where a conversion lost a character");
    }
}

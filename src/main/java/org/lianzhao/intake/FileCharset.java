package org.lianzhao.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.lianzhao.platform.input.CsvLine;

/**
 * In what a file is written: UTF-8, or GB18030 as spreadsheets on Chinese systems write it. What is
 * valid UTF-8 is taken for it, since no other text of some length is by chance; ICU4J decides on
 * the rest.
 */
final class FileCharset {
    static final Charset GB18030 = Charset.forName("GB18030");

    /** One line in so many may have a fault. */
    private static final int FEW = 3;

    private static final String NEITHER =
            "the file is neither UTF-8 nor GB18030 but looks like %s; save it as CSV in UTF-8";

    private FileCharset() {}

    /**
     * The charset of a file.
     *
     * @throws IllegalArgumentException with the reason where it is neither
     */
    static Charset of(byte[] file) {
        if (isValid(file, StandardCharsets.UTF_8)) {
            return StandardCharsets.UTF_8;
        }
        var likeliest = likeliest(file);
        if (likeliest.startsWith("UTF-16") || likeliest.startsWith("UTF-32")) {
            throw new IllegalArgumentException(NEITHER.formatted(likeliest));
        }
        if (likeliest.equals("UTF-8") || isMostlyUtf8(file)) {
            return StandardCharsets.UTF_8;
        }
        if (isValid(file, GB18030) && !likeliest.equals("Big5")) {
            return GB18030;
        }
        if (likeliest.equals("GB18030")) {
            return GB18030;
        }
        throw new IllegalArgumentException(NEITHER.formatted(likeliest));
    }

    /** Whether nearly all lines are: then the others have a fault, and the file is no other. */
    private static boolean isMostlyUtf8(byte[] file) {
        var lines = CsvLine.read(file);
        var faulty = lines.stream().filter(line -> line.cells().isEmpty()).count();
        return faulty * FEW < lines.size();
    }

    /** By its name as a caller gives it. */
    static Optional<Charset> named(String name) {
        return Arrays.asList(StandardCharsets.UTF_8, GB18030).stream()
                .filter(charset -> charset.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static String likeliest(byte[] file) {
        return Optional.ofNullable(new CharsetDetector().setText(file).detect())
                .map(CharsetMatch::getName)
                .orElse("binary data");
    }

    private static boolean isValid(byte[] file, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException ex) {
            return false;
        }
    }
}

package org.lianzhao.platform.input;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, each decoded for itself, so that a wrong byte is found in its line. UTF-8
 * and GB18030 alike use the bytes of line ends for nothing else.
 */
final class TextLines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final byte[] file;
    private final Charset charset;

    private TextLines(byte[] file, Charset charset) {
        this.file = file;
        this.charset = charset;
    }

    static TextLines of(byte[] file, Charset charset) {
        return new TextLines(file, charset);
    }

    /** Takes a line: its text, or what is wrong with its bytes. */
    @FunctionalInterface
    interface Taker {
        void take(String text, long number, @Nullable String problem);
    }

    /** Hands over every line, numbered from 1; a line ends with LF, CR or both. */
    void forEach(Taker taker) {
        var number = 1L;
        for (var from = 0; from < file.length; number++) {
            var end = from;
            while (end < file.length && file[end] != '\n' && file[end] != '\r') {
                end++;
            }
            take(from, end, number, taker);
            var both = end + 1 < file.length && file[end] == '\r' && file[end + 1] == '\n';
            from = end + (both ? 2 : 1);
        }
    }

    private void take(int from, int end, long number, Taker taker) {
        var bytes = ByteBuffer.wrap(file, from, end - from);
        var text = decoded(bytes, charset);
        if (text == null) {
            taker.take("", number, problem(bytes.rewind().position(from)));
        } else {
            taker.take(
                    number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text,
                    number,
                    null);
        }
    }

    private String problem(ByteBuffer line) {
        return "not " + charset.name() + " here" + (isUtf8() ? guess(line) : "");
    }

    private boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** What spreadsheets write instead. */
    private String guess(ByteBuffer line) {
        if (file.length > 1 && (file[0] & 0xFF) + (file[1] & 0xFF) == 0xFE + 0xFF) {
            return " (the file would be UTF-16)";
        }
        return decoded(line, Charset.forName("GB18030")) == null
                ? ""
                : " (the bytes would be GB18030)";
    }

    private static @Nullable String decoded(ByteBuffer bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException ex) {
            return null;
        }
    }
}

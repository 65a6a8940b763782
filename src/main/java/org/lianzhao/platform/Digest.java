package org.lianzhao.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 in hexadecimal digits: short names for versions, evidence ids and cursors, and the whole
 * for what must not be guessed.
 */
public final class Digest {
    private Digest() {}

    /**
     * 16 digits, 64 bits, of the parts in order; a separator keeps {@code ("ab","c")} and {@code
     * ("a","bc")} apart.
     */
    public static String of(String... parts) {
        var sha = sha256();
        for (var part : parts) {
            sha.update(part.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
        }
        return HexFormat.of().formatHex(sha.digest(), 0, 8);
    }

    /** All 64 digits, as {@code sha256sum} prints them for a file with that text. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.lianzhao.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short SHA-256 names for versions, evidence ids and cursors: 16 hexadecimal digits, 64 bits. */
public final class Digest {
    private Digest() {}

    /**
     * Digest of the parts in order; a separator keeps {@code ("ab","c")} and {@code ("a","bc")}
     * apart.
     */
    public static String of(String... parts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

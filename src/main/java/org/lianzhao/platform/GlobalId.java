package org.lianzhao.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Relay global id: base64url of {@code Type:key}. Opaque to clients, stable across restarts and
 * databases because the key is the node's natural key.
 */
public record GlobalId(String type, String key) {
    private static final Pattern FORM = Pattern.compile("([A-Z][A-Za-z]*):(.+)", Pattern.DOTALL);

    public static String of(String type, String key) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((type + ":" + key).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads an id back.
     *
     * @throws BadRequest naming {@code argument} where the text is not an id this server made
     */
    public static GlobalId parse(String argument, String id) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
            var form = FORM.matcher(decoded);
            if (form.matches() && of(form.group(1), form.group(2)).equals(id)) {
                return new GlobalId(form.group(1), form.group(2));
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through: the answer is the same for every malformed id.
        }
        throw new BadRequest(argument, "is not an id of this server: '" + shorten(id) + "'");
    }

    /**
     * The key of an id that must name that type.
     *
     * @throws BadRequest naming {@code argument} for any other text
     */
    public static String key(String argument, String type, String id) {
        var globalId = parse(argument, id);
        if (!globalId.type().equals(type)) {
            throw new BadRequest(
                    argument,
                    "is the id of %s, not of %s".formatted(one(globalId.type()), one(type)));
        }
        return globalId.key();
    }

    private static String one(String type) {
        return ("AEIO".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
    }

    private static String shorten(String id) {
        return id.length() <= 40 ? id : id.substring(0, 40) + "…";
    }
}

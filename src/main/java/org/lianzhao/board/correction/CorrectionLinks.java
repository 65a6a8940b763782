package org.lianzhao.board.correction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.lianzhao.platform.Signatures;
import org.springframework.stereotype.Component;

/** Tokens that let who has one read one enterprise's record until a time: signed, not stored. */
@Component
class CorrectionLinks {
    private static final String USE = "correction";

    private final Signatures signatures;
    private final Clock clock;

    CorrectionLinks(Signatures signatures, Clock clock) {
        this.signatures = signatures;
        this.clock = clock;
    }

    /** Whose record a token opens, until when. */
    record Opened(String enterprise, Instant until) {}

    String issue(String enterprise, Instant until) {
        var text = until.getEpochSecond() + " " + enterprise;
        return Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(text.getBytes(StandardCharsets.UTF_8))
                + "."
                + signatures.signature(USE, text);
    }

    /** What the token opens now, or nothing where it is none of ours or has ended. */
    Optional<Opened> open(String token) {
        var dot = token.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            var text =
                    new String(
                            Base64.getUrlDecoder().decode(token.substring(0, dot)),
                            StandardCharsets.UTF_8);
            var given = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
            var right = signatures.signature(USE, text).getBytes(StandardCharsets.UTF_8);
            return MessageDigest.isEqual(given, right) ? opened(text) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<Opened> opened(String text) {
        var blank = text.indexOf(' ');
        var until = Instant.ofEpochSecond(Long.parseLong(text.substring(0, blank)));
        return until.isAfter(clock.instant())
                ? Optional.of(new Opened(text.substring(blank + 1), until))
                : Optional.empty();
    }
}

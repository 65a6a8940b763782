package org.lianzhao.access.session;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Marks of browsers in which somebody signed in: random, and signed for that login, so that whoever
 * has none cannot make one. A mark opens nothing; it tells its owner from those who guess.
 */
@Component
class KnownDevices {
    private static final int BYTES = 16;
    private static final char SIGNED = '.';

    private final SignedTokens tokens;
    private final SecureRandom random = new SecureRandom();

    KnownDevices(SignedTokens tokens) {
        this.tokens = tokens;
    }

    /** The mark presented, where it was made for that login. */
    Optional<String> known(String login, @Nullable String presented) {
        if (presented == null) {
            return Optional.empty();
        }
        var end = presented.indexOf(SIGNED);
        return end > 0 && presented.equals(marked(login, presented.substring(0, end)))
                ? Optional.of(presented)
                : Optional.empty();
    }

    String mark(String login) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return marked(login, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    private String marked(String login, String device) {
        return device + SIGNED + tokens.signature("device", device, login);
    }
}

package org.lianzhao.access.session;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.Caller;
import org.lianzhao.platform.Digest;

/**
 * Whose wrong passwords for a login count together, and how many lock. A browser that signed in
 * before counts alone, so that nobody else can lock it out. Others count by their address and,
 * behind many addresses, all together. Everything is kept as digests: people type passwords into
 * the wrong field.
 *
 * @param login digest of the login
 * @param free digests under which failures are counted, with how many of them lock
 */
public record Guesser(String login, Map<String, Integer> free) {
    public static final int FREE = 5;
    static final int FREE_TOGETHER = 50;

    /**
     * Somebody who signs in.
     *
     * @param device what {@link KnownDevices} gave that browser for that login, if anything
     */
    static Guesser signingIn(String login, @Nullable String address, Optional<String> device) {
        var free = new LinkedHashMap<String, Integer>();
        if (device.isPresent()) {
            free.put(Digest.of("device", login, device.get()), FREE);
        } else {
            var network = Caller.of((Principal) null, address).key();
            free.put(Digest.of("address", login, network), FREE);
            free.put(Digest.of("anywhere", login), FREE_TOGETHER);
        }
        return new Guesser(Digest.sha256(login), free);
    }

    /** Somebody who sits at an open session and types the password it was opened with. */
    public static Guesser signedIn(String login) {
        return new Guesser(Digest.sha256(login), Map.of(Digest.of("session", login), FREE));
    }

    Set<String> counts() {
        return free.keySet();
    }
}

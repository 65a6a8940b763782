package org.lianzhao.access.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.security.Principal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.AccessProperties;
import org.lianzhao.access.AccessProperties.SignInAttempts;
import org.lianzhao.edge.Caller;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.springframework.stereotype.Component;

/**
 * How often an address, and all addresses together, may fail to sign in at this instance: locks
 * count by login, so they do not hinder who tries one password on many. Whoever signs in takes
 * nothing away from others behind the same address.
 */
@Component
class SignInRate {
    private static final int ADDRESSES = 20_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final SignInAttempts settings;
    private final Bucket everybody;
    private final Cache<String, Bucket> addresses =
            Caffeine.newBuilder().maximumSize(ADDRESSES).expireAfterAccess(FORGOTTEN_AFTER).build();

    SignInRate(AccessProperties properties) {
        this.settings = properties.signInAttempts();
        this.everybody = bucket(settings.ofAllPerMinute(), settings.ofAllPerMinute());
    }

    /**
     * Takes an attempt.
     *
     * @param known whether the browser signed in before, which attacks from many addresses must not
     *     keep out
     * @throws Refused where there is none left, with the time after which there is
     */
    void take(@Nullable String address, boolean known) {
        take(of(address), RefusalCode.RATE_LIMITED);
        if (!known) {
            take(everybody, RefusalCode.OVERLOADED);
        }
    }

    /** Gives an attempt back that was none to guess. */
    void giveBack(@Nullable String address, boolean known) {
        of(address).addTokens(1);
        if (!known) {
            everybody.addTokens(1);
        }
    }

    private static void take(Bucket bucket, RefusalCode code) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            throw Refused.forNow(
                    code,
                    "Too many people sign in at the moment; try again in "
                            + Refused.seconds(wait)
                            + " s",
                    wait);
        }
    }

    private Bucket of(@Nullable String address) {
        return addresses.get(
                Caller.of((Principal) null, address).key(),
                key -> bucket(settings.burst(), settings.perMinute()));
    }

    private static Bucket bucket(int burst, int perMinute) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}

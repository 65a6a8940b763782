package org.lianzhao.edge.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.lianzhao.edge.Caller;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.EdgeSettings.Rate;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.springframework.stereotype.Component;

/** One token bucket per caller, in memory; the callers longest unseen are forgotten first. */
@Component
class RateLimit {
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final Rate rate;
    private final Cache<String, Bucket> buckets;

    RateLimit(EdgeSettings settings) {
        this.rate = settings.rate();
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(rate.callers())
                        .expireAfterAccess(FORGOTTEN_AFTER)
                        .build();
    }

    /** Takes a token: zero, or how long the caller has to wait for the next one. */
    Duration take(Caller caller) {
        var probe = bucket(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : after(probe.getNanosToWaitForRefill());
    }

    /** The same without taking it. */
    Duration look(Caller caller) {
        var probe = bucket(caller).estimateAbilityToConsume(1);
        return probe.canBeConsumed() ? Duration.ZERO : after(probe.getNanosToWaitForRefill());
    }

    static Refused refused(Duration wait) {
        return Refused.forNow(RefusalCode.RATE_LIMITED, "Too many requests; wait", wait);
    }

    private static Duration after(long nanos) {
        return Duration.ofNanos(Math.max(1, nanos));
    }

    private Bucket bucket(Caller caller) {
        return buckets.get(caller.key(), key -> fresh());
    }

    private Bucket fresh() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(rate.burst())
                                .refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }
}

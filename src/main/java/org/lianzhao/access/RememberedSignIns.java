package org.lianzhao.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.ParseException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.lianzhao.platform.Digest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who presented a token, for at most a second: a page asks several things at once. What this
 * instance writes about sign-ins is known at once, what another writes within that second
 * (docs/access.md).
 */
@Component
class RememberedSignIns {
    private static final Duration KEPT = Duration.ofSeconds(1);
    private static final int MOST = 10_000;

    private final Cache<String, ViewerAuthentication> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /** Counts what was written, so that a look from before it is not remembered after it. */
    private final AtomicLong written = new AtomicLong();

    /** Looks a token up. */
    @FunctionalInterface
    interface LookUp {
        Optional<ViewerAuthentication> find(String token) throws ParseException;
    }

    /** Who the token stands for: as remembered, else as looked up. Each answer is one's own. */
    Optional<ViewerAuthentication> find(String token, LookUp lookUp) throws ParseException {
        var digest = Digest.sha256(token);
        var remembered = known.getIfPresent(digest);
        if (remembered != null) {
            return Optional.of(remembered.copy());
        }
        var before = written.get();
        var found = lookUp.find(token);
        found.filter(viewer -> written.get() == before)
                .ifPresent(viewer -> known.put(digest, viewer.copy()));
        return found;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(SignInsChanged event) {
        Objects.requireNonNull(event);
        written.incrementAndGet();
        known.invalidateAll();
    }
}

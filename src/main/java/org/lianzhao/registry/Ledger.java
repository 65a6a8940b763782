package org.lianzhao.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.Digest;
import org.lianzhao.platform.GraphVersion;
import org.lianzhao.platform.input.PlausibleDates;
import org.springframework.stereotype.Component;

/**
 * What every write has in common, in the writer's transaction: one at a time, dated, told to the
 * audit trail, and under a new version of the data, so that lists follow.
 */
@Component
class Ledger {
    private final LedgerRepository repository;
    private final AuditTrail audit;
    private final GraphVersion version;
    private final Clock clock;

    Ledger(LedgerRepository repository, AuditTrail audit, GraphVersion version, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.version = version;
        this.clock = clock;
    }

    /** Waits until no other write of the registry is under way: to be called before reading. */
    void takeTurn() {
        repository.lock();
    }

    /**
     * The properties of a fact entered today.
     *
     * @param more what is said besides the evidence
     * @throws BadRequest naming {@code dateArgument} where the source is of a day to come
     */
    Map<String, @Nullable Object> entry(Stated stated, String dateArgument, Map<String, ?> more) {
        var today = LocalDate.now(clock);
        var observed = stated.observedOn();
        if (observed != null) {
            PlausibleDates.on(clock)
                    .problemOfPast(observed)
                    .ifPresent(problem -> {
                        throw new BadRequest(dateArgument, problem);
                    });
        }
        var properties = new HashMap<String, @Nullable Object>(stated.properties(today));
        properties.putAll(more);
        return properties;
    }

    /**
     * Tells that something was written.
     *
     * @param subject global ids of what it is about
     * @param written the properties written, none where something was deleted
     * @param enterprises keys of the enterprises it changes, null where it changes more than those
     */
    void record(
            String action,
            String subject,
            Map<String, @Nullable Object> written,
            @Nullable Collection<String> enterprises) {
        audit.record(AuditKind.WRITE, action, subject);
        version.advance(Digest.of(action, subject, new TreeMap<>(written).toString()), enterprises);
    }
}

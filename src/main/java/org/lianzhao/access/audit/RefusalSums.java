package org.lianzhao.access.audit;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.AuditKind;
import org.springframework.stereotype.Component;

/**
 * What callers who are not signed in were refused: one event per minute, address and action, with a
 * count, because nobody may fill the database from outside. The first refusal is kept at once, how
 * many followed when the minute is over, so a crash loses the counts of a minute and no event.
 * Beyond some events a minute the rest, of whatever address, becomes one.
 */
@Component
class RefusalSums {
    static final int EVENTS_PER_MINUTE = 60;
    private static final String OTHERS = "others";

    private record Key(
            AuditKind kind, String action, @Nullable String subject, @Nullable String address) {
        static Key of(AuditEvent event) {
            return new Key(event.kind(), event.action(), event.subject(), event.address());
        }
    }

    private final AuditRepository repository;

    /** Events of the minute with their counts so far. */
    private final Map<Key, AuditEvent> sums = new HashMap<>();

    /** Counts of minutes that are over, not written yet. */
    private final List<AuditEvent> past = new ArrayList<>();

    RefusalSums(AuditRepository repository) {
        this.repository = repository;
    }

    /** Keeps a refusal: as an event where it is the first of its kind in its minute. */
    void keep(AuditEvent refusal) {
        var first = counted(refusal);
        if (first != null) {
            try {
                repository.keep(first);
            } catch (RuntimeException ex) {
                forget(first);
                throw ex;
            }
        }
    }

    /** Writes the counts of minutes that are over at that time. */
    void writeCounts(OffsetDateTime now) {
        var written = past(now);
        written.forEach(repository::keep);
        done(written);
    }

    private synchronized @Nullable AuditEvent counted(AuditEvent refusal) {
        endMinute(refusal.at());
        var own = Key.of(refusal);
        var isOne = sums.containsKey(own) || sums.size() < EVENTS_PER_MINUTE;
        var event = isOne ? refusal : refusal.ofMany(OTHERS);
        var known = sums.get(Key.of(event));
        var sum = known == null ? event : known.counted(known.count() + 1);
        sums.put(Key.of(event), sum);
        return known == null ? sum : null;
    }

    private synchronized void forget(AuditEvent first) {
        sums.remove(Key.of(first));
    }

    private synchronized List<AuditEvent> past(OffsetDateTime now) {
        endMinute(now);
        return List.copyOf(past);
    }

    private synchronized void done(List<AuditEvent> written) {
        past.removeAll(written);
    }

    private void endMinute(OffsetDateTime now) {
        var minute = now.truncatedTo(ChronoUnit.MINUTES);
        sums.values().stream()
                .filter(sum -> sum.count() > 1 && sum.at().isBefore(minute))
                .forEach(past::add);
        sums.values().removeIf(sum -> sum.at().isBefore(minute));
    }
}

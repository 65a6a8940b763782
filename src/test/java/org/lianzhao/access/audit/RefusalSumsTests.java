package org.lianzhao.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.platform.AuditKind;
import org.mockito.Mockito;

class RefusalSumsTests {
    private static final OffsetDateTime EIGHT = OffsetDateTime.parse("2026-11-27T08:00:10Z");

    private final Map<String, AuditEvent> kept = new LinkedHashMap<>();
    private final AuditRepository repository = Mockito.mock(AuditRepository.class);
    private final RefusalSums sums = new RefusalSums(repository);
    private int writes;

    @BeforeEach
    void keep() {
        Mockito.doAnswer(
                        call -> {
                            AuditEvent event = call.getArgument(0);
                            kept.put(event.key(), event);
                            writes++;
                            return null;
                        })
                .when(repository)
                .keep(any());
    }

    @Test
    void keepsOneEventPerAddressAndMinuteWithItsCount() {
        for (var i = 0; i < 100; i++) {
            sums.keep(refusal("Query.users", "10.0.0.1", EIGHT.plusNanos(i)));
        }
        sums.keep(refusal("Query.users", "10.0.0.2", EIGHT));
        assertThat(kept.values()).extracting(AuditEvent::count).containsExactly(1L, 1L);
        sums.writeCounts(EIGHT.plusSeconds(49));
        assertThat(kept.values()).extracting(AuditEvent::count).containsExactly(1L, 1L);
        sums.writeCounts(EIGHT.plusSeconds(50));
        assertThat(kept.values()).extracting(AuditEvent::count).containsExactly(100L, 1L);
        assertThat(writes).isEqualTo(3);
        sums.keep(refusal("Query.users", "10.0.0.1", EIGHT.plusMinutes(1)));
        assertThat(kept).hasSize(3);
    }

    @Test
    void losesNoCountWhereTheNextMinuteBegins() {
        sums.keep(refusal("token", "10.0.0.1", EIGHT));
        sums.keep(refusal("token", "10.0.0.1", EIGHT));
        sums.keep(refusal("token", "10.0.0.1", EIGHT.plusMinutes(1)));
        sums.writeCounts(EIGHT.plusMinutes(1));
        assertThat(kept.values()).extracting(AuditEvent::count).containsExactly(2L, 1L);
    }

    @Test
    void writesNoMoreThanSomeEventsAMinuteHoweverManyAddresses() {
        for (var i = 0; i < 10_000; i++) {
            sums.keep(refusal("token", "address " + i, EIGHT));
        }
        sums.writeCounts(EIGHT.plusMinutes(1));
        assertThat(kept).hasSize(RefusalSums.EVENTS_PER_MINUTE + 1);
        assertThat(kept.values()).extracting(AuditEvent::count).contains(9_940L);
        var others = kept.values().stream().filter(event -> event.count() > 1).toList();
        assertThat(others).singleElement().returns("others", AuditEvent::action);
        assertThat(others.getFirst().address()).isNull();
        assertThat(kept.values().stream().mapToLong(AuditEvent::count).sum()).isEqualTo(10_000);
    }

    @Test
    void triesAgainWhatCouldNotBeWritten() {
        Mockito.doThrow(new IllegalStateException("away")).when(repository).keep(any());
        assertThatIllegalStateException()
                .isThrownBy(() -> sums.keep(refusal("token", null, EIGHT)));
        keep();
        sums.keep(refusal("token", null, EIGHT));
        sums.keep(refusal("token", null, EIGHT));
        Mockito.doThrow(new IllegalStateException("away")).when(repository).keep(any());
        assertThatIllegalStateException().isThrownBy(() -> sums.writeCounts(EIGHT.plusMinutes(1)));
        keep();
        sums.writeCounts(EIGHT.plusMinutes(2));
        assertThat(kept.values()).extracting(AuditEvent::count).containsExactly(2L);
    }

    private static AuditEvent refusal(String what, @Nullable String address, OffsetDateTime at) {
        return new AuditEvent(
                UUID.randomUUID().toString(),
                at,
                AuditKind.REFUSAL,
                AuditOutcome.REFUSED,
                what,
                null,
                null,
                null,
                null,
                address,
                1);
    }
}

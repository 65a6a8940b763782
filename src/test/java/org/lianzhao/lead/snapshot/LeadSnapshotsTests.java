package org.lianzhao.lead.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lianzhao.lead.engine.EnterpriseColumns;
import org.lianzhao.lead.feature.SupplyMarket;
import org.lianzhao.platform.GraphChanged;
import org.lianzhao.platform.GraphVersion;
import org.mockito.invocation.InvocationOnMock;
import org.mockito.stubbing.Answer;

/** Nothing here waits for time to pass: builds end when the test lets them. */
@Timeout(30)
class LeadSnapshotsTests {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final AtomicReference<String> graph = new AtomicReference<>("1-a");

    /** What builds do; set instead of stubbed, because a build may run while a test goes on. */
    private final AtomicReference<Answer<LeadSnapshot>> anew =
            new AtomicReference<>(call -> snapshot(call.getArgument(0)));

    private final AtomicReference<Answer<LeadSnapshot>> caughtUp =
            new AtomicReference<>(call -> snapshot(call.getArgument(2)));

    private final AtomicReference<Optional<Set<String>>> changed =
            new AtomicReference<>(Optional.of(Set.of("E")));

    private final SnapshotBuilder builder = mock();
    private final GraphVersion version = mock();
    private LeadSnapshots snapshots = new LeadSnapshots(builder, version, LONG);

    @BeforeEach
    void graph() {
        when(version.current()).thenAnswer(call -> graph.get());
        when(version.atOneVersion(any()))
                .thenAnswer(call -> {
                    Function<String, LeadSnapshot> work = call.getArgument(0);
                    return work.apply(graph.get());
                });
        when(version.enterprisesChanged(anyString(), anyString()))
                .thenAnswer(call -> changed.get());
        when(builder.anew(anyString(), any())).thenAnswer(call -> anew.get().answer(call));
        when(builder.caughtUp(any(), any(), anyString(), any()))
                .thenAnswer(call -> caughtUp.get().answer(call));
    }

    @AfterEach
    void stop() {
        snapshots.destroy();
    }

    private static LeadSnapshot snapshot(String version) {
        var asOf = LocalDate.of(2026, 11, 30);
        return new LeadSnapshot(
                version,
                EnterpriseColumns.of(Collections.emptyIterator()),
                Map.of(),
                asOf,
                new SupplyMarket(List.of(), List.of(), List.of(), List.of(), asOf),
                Map.of());
    }

    @Test
    void givesAllWhoWaitForTheFirstTheSameSnapshot() {
        var release = new CountDownLatch(1);
        anew.set(call -> {
            release.await();
            return snapshot("1-a");
        });
        var one = CompletableFuture.supplyAsync(snapshots::current);
        var other = CompletableFuture.supplyAsync(snapshots::current);
        release.countDown();
        assertThat(one.join()).isSameAs(other.join()).isSameAs(snapshots.current());
    }

    @Test
    void tellsWhoWaitsOfAFailureAndTriesAgain() {
        var working = anew.getAndSet(LeadSnapshotsTests::failing);
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> snapshots.current())
                .withRootCauseInstanceOf(IllegalStateException.class);
        assertThat(snapshots.heldVersion()).isNull();
        anew.set(working);
        assertThat(snapshots.current().dataVersion()).isEqualTo("1-a");
    }

    @Test
    void keepsTheHeldSnapshotWhereCatchingUpFails() {
        snapshots.current();
        caughtUp.set(LeadSnapshotsTests::failing);
        graph.set("2-b");
        snapshots.graphChanged(new GraphChanged());
        assertThat(snapshots.current().dataVersion()).isEqualTo("1-a");
    }

    @Test
    void showsAWriteToTheNextList() {
        snapshots.current();
        graph.set("2-b");
        snapshots.graphChanged(new GraphChanged());
        assertThat(snapshots.current().dataVersion()).isEqualTo("2-b");
        verify(builder, never()).anew(eq("2-b"), any());
    }

    @Test
    void buildsAnewWhereChangesAreNoLongerKnown() {
        snapshots.current();
        changed.set(Optional.empty());
        graph.set("9-z");
        snapshots.graphChanged(new GraphChanged());
        assertThat(snapshots.heldVersion()).isEqualTo("9-z");
        verify(builder).anew(eq("9-z"), any());
    }

    @Test
    void letsAWriterGoOnAfterItsPatienceWhileReadersHaveTheOldList() {
        snapshots.destroy();
        snapshots = new LeadSnapshots(builder, version, Duration.ZERO);
        snapshots.current();
        var release = new CountDownLatch(1);
        caughtUp.set(call -> {
            release.await();
            return snapshot("2-b");
        });
        graph.set("2-b");
        snapshots.graphChanged(new GraphChanged());
        assertThat(snapshots.current().dataVersion()).isEqualTo("1-a");
        release.countDown();
        assertThat(snapshots.refreshed().dataVersion()).isEqualTo("2-b");
    }

    @Test
    void startsARunOfItsOwnForAChangeThatARunningOneMayHaveMissed() {
        snapshots.current();
        var looked = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        caughtUp.set(call -> {
            looked.countDown();
            release.await();
            return snapshot(call.getArgument(2));
        });
        graph.set("2-b");
        var first = CompletableFuture.runAsync(() -> snapshots.graphChanged(new GraphChanged()));
        await(looked);
        graph.set("3-c");
        var second = CompletableFuture.supplyAsync(snapshots::refreshed);
        release.countDown();
        first.join();
        assertThat(second.join().dataVersion()).isEqualTo("3-c");
    }

    @Test
    void doesNothingForAWriteBeforeTheFirstList() {
        snapshots.graphChanged(new GraphChanged());
        verify(builder, never()).anew(anyString(), any());
        assertThat(snapshots.heldVersion()).isNull();
    }

    @Test
    void tellsWhoWaitsThatTheApplicationStops() {
        var looked = new CountDownLatch(1);
        anew.set(call -> {
            looked.countDown();
            new CountDownLatch(1).await();
            return snapshot("1-a");
        });
        var running = CompletableFuture.supplyAsync(snapshots::current);
        await(looked);
        var queued = CompletableFuture.supplyAsync(snapshots::refreshed);
        snapshots.destroy();
        for (var waiting : List.of(running, queued)) {
            assertThatExceptionOfType(CompletionException.class).isThrownBy(waiting::join);
        }
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> snapshots.current())
                .havingCause()
                .withMessageContaining("rejected");
    }

    private static LeadSnapshot failing(InvocationOnMock call) {
        throw new IllegalStateException("no database for " + call.getMethod().getName());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }
}

package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

class DataChangesTests {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicInteger version = new AtomicInteger();
    private final DataChanges changes = new DataChanges(() -> "v" + version.incrementAndGet());

    @AfterEach
    void close() {
        changes.close();
    }

    @Test
    void looksOnlyWhileSomebodyListens() {
        assertThat(changes.isLooking()).isFalse();
        var first = changes.listen().subscribe();
        var second = changes.listen().subscribe();
        first.dispose();
        assertThat(changes.isLooking()).isTrue();
        second.dispose();
        awaitRest();
    }

    /** As Spring's handler of sockets does with the second subscription of an id. */
    @Test
    void forgetsAListenerThatLeavesWhileItEnters() {
        changes.listen()
                .subscribe(
                        new BaseSubscriber<DataChange>() {
                            @Override
                            protected void hookOnSubscribe(Subscription subscription) {
                                cancel();
                            }
                        });
        awaitRest();
    }

    /** A look that is just being handed on ends a moment later, in its own thread. */
    private void awaitRest() {
        Awaitility.await().atMost(PATIENCE).until(() -> !changes.isLooking());
    }

    @Test
    void tellsWhoComesLaterWhatIsNewThen() {
        assertThat(changes.listen().blockFirst(PATIENCE)).isEqualTo(new DataChange("v1"));
        assertThat(changes.listen().blockFirst(PATIENCE)).isEqualTo(new DataChange("v2"));
    }
}

package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PerCallerTests {
    private final Caller chen = Caller.of(() -> "chen", null);
    private final Caller li = Caller.of(() -> "li", null);

    @Test
    void countsEachCallerUpToTheMaximum() {
        var places = new PerCaller(2);
        assertThat(places.enter(chen)).isTrue();
        assertThat(places.enter(chen)).isTrue();
        assertThat(places.enter(chen)).isFalse();
        assertThat(places.enter(li)).isTrue();
        places.leave(chen);
        assertThat(places.enter(chen)).isTrue();
    }

    @Test
    void forgetsWhoHoldsNothing() {
        var places = new PerCaller(2);
        assertThat(places.enter(chen)).isTrue();
        places.leave(chen);
        places.leave(chen);
        assertThat(places.callers()).isZero();
        assertThat(places.enter(chen)).isTrue();
    }
}

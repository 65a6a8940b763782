package org.lianzhao.edge.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.edge.Caller;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.OperationPlace;
import org.mockito.Mockito;

class OperationPlacesTests {
    private final OperationPlaces places = new OperationPlaces(settings(64));

    @Test
    void givesCallersWhoAreNotSignedInAPartTogether() {
        var taken =
                IntStream.range(0, 64)
                        .mapToObj(i -> places.take(nobody(i)))
                        .flatMap(Optional::stream)
                        .toList();
        assertThat(taken).hasSize(16);
        assertThat(places.take(user("chen"))).isPresent();
        taken.getFirst().end();
        assertThat(places.take(nobody(99))).isPresent();
        assertThat(places.take(nobody(100))).isEmpty();
    }

    @Test
    void givesNoCallerMoreThanAShare() {
        assertThat(many(nobody(1), 64)).hasSize(8);
        assertThat(many(user("chen"), 64)).hasSize(32);
        assertThat(many(user("li"), 64)).hasSize(24);
    }

    @Test
    void givesAPlaceBackOnce() {
        var small = new OperationPlaces(settings(1));
        var place = small.take(user("chen")).orElseThrow();
        assertThat(small.take(user("li"))).isEmpty();
        place.end();
        place.end();
        assertThat(small.take(user("chen"))).isPresent();
        assertThat(small.take(user("li"))).isEmpty();
    }

    @Test
    void lendsThePlaceOfWorkThatHasItsOwn() {
        var small = new OperationPlaces(settings(1));
        var place = small.take(user("chen")).orElseThrow();
        var meanwhile = new ArrayList<OperationPlace>();
        OperationPlace.during(
                place,
                () ->
                        OperationPlace.outside(
                                () -> meanwhile.add(small.take(user("li")).orElseThrow())));
        assertThat(small.take(user("wang"))).isEmpty();
        meanwhile.getFirst().end();
        assertThat(small.take(user("wang"))).isEmpty();
        place.end();
        assertThat(small.take(user("wang"))).isPresent();
    }

    @Test
    void countsNothingWhereTheOperationEndsMeanwhile() {
        var small = new OperationPlaces(settings(1));
        var place = small.take(user("chen")).orElseThrow();
        OperationPlace.during(
                place,
                () ->
                        OperationPlace.outside(() -> {
                            place.end();
                            return true;
                        }));
        assertThat(small.take(user("chen"))).isPresent();
        assertThat(small.take(user("li"))).isEmpty();
    }

    private List<OperationPlace> many(Caller caller, int times) {
        return Stream.generate(() -> places.take(caller))
                .limit(times)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Caller nobody(int address) {
        return new Caller("address 10.0.0." + address, true);
    }

    private static Caller user(String name) {
        return Caller.of(() -> name, null);
    }

    private static EdgeSettings settings(int concurrentRequests) {
        var settings = Mockito.mock(EdgeSettings.class);
        Mockito.when(settings.concurrentRequests()).thenReturn(concurrentRequests);
        return settings;
    }
}

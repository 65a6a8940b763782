package org.lianzhao.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.platform.GraphVersion;
import org.springframework.stereotype.Component;

/** All parks, held for a version of the data: there are few, and every list begins at one. */
@Component
class HeldParks {
    private final ParkRepository parks;
    private final GraphVersion version;
    private final AtomicReference<Held> held = new AtomicReference<>(new Held("", Map.of()));

    HeldParks(ParkRepository parks, GraphVersion version) {
        this.parks = parks;
        this.version = version;
    }

    private record Held(String version, Map<String, Park> byCode) {}

    Optional<Park> find(String code) {
        var now = version.recent();
        var known = held.get();
        if (!known.version().equals(now)) {
            known = new Held(now, byCode(parks.all()));
            held.set(known);
        }
        return Optional.ofNullable(known.byCode().get(code));
    }

    private static Map<String, Park> byCode(List<Park> all) {
        return all.stream().collect(Collectors.toMap(Park::code, Function.identity()));
    }
}

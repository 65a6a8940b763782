package org.lianzhao.lead.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.graph.FocusBasis;
import org.lianzhao.graph.GraphObjects;
import org.lianzhao.lead.feature.Focus;
import org.lianzhao.lead.feature.Need;
import org.lianzhao.lead.feature.ParkProfileBuilder;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.platform.GraphVersion;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/**
 * Parks as a published need shows them: where they are, and the need in the place of a focus.
 * Segments, parks and regions are read once per version of the data.
 */
@Component
public class NeedReader {
    private final NeedRepository repository;
    private final GraphVersion version;
    private volatile @Nullable Held held;

    NeedReader(NeedRepository repository, GraphVersion version) {
        this.repository = repository;
        this.version = version;
    }

    /** What does not change within a version of the data. */
    private record Held(
            String version,
            Map<String, Segment> segments,
            Map<String, String> chains,
            Map<String, Record> parks,
            Map<String, Place> places,
            Map<Need, NeedProfile> profiles) {}

    /** The parks of these needs, each with its need; those of unknown parks are left out. */
    public Map<Need, NeedProfile> profiles(Collection<Need> needs) {
        var now = current();
        var profiles = new HashMap<Need, NeedProfile>();
        for (var need : needs) {
            if (now.parks().containsKey(need.park())) {
                profiles.put(need, now.profiles().computeIfAbsent(need, n -> profile(now, n)));
            }
        }
        return profiles;
    }

    /** Where a region lies, null where it is not known. */
    public @Nullable Place place(@Nullable String adcode, String evidence) {
        var place = adcode == null ? null : current().places().get(adcode);
        return place == null
                ? null
                : new Place(
                        place.adcode(),
                        place.name(),
                        place.latitude(),
                        place.longitude(),
                        place.precise(),
                        evidence);
    }

    private static NeedProfile profile(Held now, Need need) {
        var row = Objects.requireNonNull(now.parks().get(need.park()));
        return NeedProfile.of(
                new ParkProfileBuilder(
                                need.park(),
                                row.get("name").asString(),
                                row.get("zone").asString(),
                                NodeValues.place(row.get("place"), ""),
                                row.get("municipality").asString(),
                                LocalDate.parse(row.get("asOf").asString()))
                        .focuses(List.of(focus(now, need)))
                        .segments(now.segments())
                        .build());
    }

    private static Focus focus(Held now, Need need) {
        var segment = need.segment() == null ? null : now.segments().get(need.segment());
        return segment == null
                ? new Focus(
                        need.segment() == null ? need.chain() : need.segment(),
                        need.chain(),
                        now.chains().getOrDefault(need.chain(), need.chain()),
                        FocusBasis.STATED,
                        "")
                : new Focus(segment.code(), segment.chain(), segment.name(), FocusBasis.STATED, "");
    }

    private Held current() {
        var asked = version.recent();
        var known = held;
        if (known == null || !known.version().equals(asked)) {
            known = read(asked);
            held = known;
        }
        return known;
    }

    private Held read(String asked) {
        var chains = new HashMap<String, String>();
        repository
                .chains()
                .forEach(row -> chains.put(row.get("code").asString(), row.get("name").asString()));
        var parks = new HashMap<String, Record>();
        repository.parks().forEach(row -> parks.put(row.get("code").asString(), row));
        return new Held(asked, segments(), chains, parks, places(), new ConcurrentHashMap<>());
    }

    private Map<String, Segment> segments() {
        var segments = new LinkedHashMap<String, Segment>();
        for (var row : repository.segments()) {
            var s = GraphObjects.segment(row.get("s"));
            segments.put(
                    s.code(),
                    new Segment(
                            s.code(),
                            s.name(),
                            s.chainCode(),
                            s.parentCode(),
                            s.gb4754(),
                            s.transport()));
        }
        return segments;
    }

    /** Regions under their full names, as in 广东省深圳市. */
    private Map<String, Place> places() {
        var places = new LinkedHashMap<String, Place>();
        for (var row : repository.regions()) {
            var place = NodeValues.place(row.get("r"), "");
            var above =
                    List.of(
                                    Adcode.province(place.adcode()) + "0000",
                                    place.adcode().substring(0, 4) + "00")
                            .stream()
                            .flatMap(code -> Stream.ofNullable(places.get(code)))
                            .map(Place::name)
                            .toList();
            places.put(
                    place.adcode(),
                    above.isEmpty() ? place : place.under(List.of(above.getLast())));
        }
        return places;
    }
}

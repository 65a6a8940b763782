package org.lianzhao.lead.feature;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.graph.Adcode;

/**
 * Where something is, as precise as its source.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param precise false for a whole province other than a municipality: its centre says little about
 *     a firm's distance
 * @param sure false where the source itself is to be verified: then it says nothing about a
 *     distance and counts less for who reaches it
 * @param evidence key of the location's evidence, empty for a park
 */
public record Place(
        String adcode,
        String name,
        double latitude,
        double longitude,
        boolean precise,
        boolean sure,
        String evidence) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Names of GB/T 2260 that say nothing. */
    private static final Set<String> PLACEHOLDERS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    /** A place that needs no verifying. */
    public Place(
            String adcode,
            String name,
            double latitude,
            double longitude,
            boolean precise,
            String evidence) {
        this(adcode, name, latitude, longitude, precise, true, evidence);
    }

    /** First two digits of GB/T 2260. */
    public String province() {
        return Adcode.province(adcode);
    }

    /**
     * The same under its full name, as in 上海市静安区.
     *
     * @param above names of the province and city it is in, or its own
     */
    public Place under(List<String> above) {
        var full =
                Stream.concat(above.stream(), Stream.of(name))
                        .filter(part -> !PLACEHOLDERS.contains(part))
                        .distinct()
                        .collect(Collectors.joining());
        return new Place(adcode, full, latitude, longitude, precise, sure, evidence);
    }

    /** The same by the evidence with that key. */
    public Place shownBy(String key) {
        return new Place(adcode, name, latitude, longitude, precise, sure, key);
    }

    /** The same, said to be verified first. */
    public Place unverified() {
        return new Place(adcode, name + "（待核）", latitude, longitude, false, false, evidence);
    }

    /**
     * Great-circle distance in km by the haversine formula on the mean earth radius (IUGG,
     * 6371.0088 km).
     */
    public double kilometresTo(Place other) {
        var dLat = Math.toRadians(other.latitude - latitude) / 2;
        var dLon = Math.toRadians(other.longitude - longitude) / 2;
        var h =
                StrictMath.sin(dLat) * StrictMath.sin(dLat)
                        + StrictMath.cos(Math.toRadians(latitude))
                                * StrictMath.cos(Math.toRadians(other.latitude))
                                * StrictMath.sin(dLon)
                                * StrictMath.sin(dLon);
        return 2 * EARTH_RADIUS_KM * StrictMath.asin(Math.min(1, StrictMath.sqrt(h)));
    }
}

package org.lianzhao.lead.feature;

import java.util.Collection;

/** The rule by which an enterprise is in a park's zone or municipality. */
public final class Localities {
    private Localities() {}

    /**
     * Where an enterprise is.
     *
     * @param home first two digits of its head office's GB/T 2260 code, empty where unknown
     * @param places of its presences, as in {@link Candidate}
     */
    public static Locality of(String home, Collection<String> places, ParkProfile park) {
        var province = park.place().province();
        if (places.contains(park.zone())) {
            return Locality.IN_ZONE;
        }
        if (home.equals(province) || places.contains(province)) {
            return Locality.IN_MUNICIPALITY;
        }
        return home.isEmpty() ? Locality.UNKNOWN : Locality.OUTSIDE;
    }
}

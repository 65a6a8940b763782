package org.lianzhao.lead.engine;

import java.util.HashMap;
import org.lianzhao.lead.feature.Localities;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.feature.ParkProfile;

/** Where each row is, seen from a park: asked once per province and set of presences. */
final class RowLocalities {
    private static final int PROVINCE = 2;

    private final EnterpriseColumns columns;
    private final Locality[][] known;
    private final ParkProfile park;

    RowLocalities(ParkProfile park, EnterpriseColumns columns) {
        this.park = park;
        this.columns = columns;
        this.known = new Locality[columns.presenceSets.size()][];
        for (var set = 0; set < known.length; set++) {
            known[set] = localities(set);
        }
    }

    private Locality[] localities(int set) {
        var presences = columns.presenceSets.get(set);
        var ofProvinces = new HashMap<String, Locality>();
        return columns.regionCodes.stream()
                .map(adcode -> adcode.substring(0, Math.min(PROVINCE, adcode.length())))
                .map(province ->
                        ofProvinces.computeIfAbsent(
                                province, p -> Localities.of(p, presences, park)))
                .toArray(Locality[]::new);
    }

    Locality of(int row) {
        return known[columns.presences[row]][columns.region[row]];
    }

    boolean isHere(int row) {
        return of(row).isHere();
    }
}

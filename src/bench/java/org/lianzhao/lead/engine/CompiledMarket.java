package org.lianzhao.lead.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianzhao.bench.Market;
import org.lianzhao.bench.SeedPark;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.score.WeightsFile;

/** A market and a park compiled over it. */
public class CompiledMarket {
    /** What a list shows where nothing else is asked for. */
    public static final Set<Locality> WINNABLE = EnumSet.of(Locality.OUTSIDE, Locality.UNKNOWN);

    final SeedPark seed = new SeedPark();
    final Weights weights = WeightsFile.shipped();
    List<EnterpriseRow> rows = List.of();
    EnterpriseColumns columns = EnterpriseColumns.of(rows.iterator());
    ParkProfile profile = seed.profile(rows);
    CompiledPark park = ParkCompiler.compile(profile, columns, Map.of());

    /** All of the market, or as many that operate in some segment. */
    void load(String enterprises) {
        var market = new Market();
        rows =
                enterprises.equals("market")
                        ? market.rows()
                        : market.active(Integer.parseInt(enterprises));
        columns = EnterpriseColumns.of(rows.iterator());
        profile = seed.profile(rows);
        park = ParkCompiler.compile(profile, columns, seed.regions);
        System.out.printf(
                "%n[%s] %,d enterprises, %,d ranked, %,d slots, %,d bytes compiled, %.1f bytes per"
                        + " enterprise besides keys and names%n",
                enterprises,
                columns.size(),
                new LeadRanking(park, weights, CompiledMarket.WINNABLE).size(),
                park.slots(),
                park.bytes(),
                columns.bytesPerEnterprise() + (double) park.bytes() / columns.size());
    }
}

package org.lianzhao.lead.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Feature;
import org.lianzhao.lead.feature.Features;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Place;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.ranking.supply.Firm;
import org.lianzhao.ranking.supply.SupplyQuery;

/**
 * Asks the supply features about prospects: an enterprise with supply relations on its own, all
 * others once per what they do, the province they are in, the segment and the buyer.
 */
final class SupplyAnswers {
    static final List<LeadFeature> FEATURES = Features.SUPPLY.stream().map(Feature::name).toList();

    private final ParkProfile park;
    private final EnterpriseColumns columns;
    private final @Nullable Place[] places;
    private final @Nullable Segment[] segments;
    private final @Nullable KeptSupply kept;
    private final SupplyCodes.Builder codes;
    private final Map<Alike, Integer> asked = new HashMap<>();

    /** By place of the buyer among the anchors and segment, as far as asked for. */
    private final @Nullable SupplyQuery[][] demands;

    private int lastRow;
    private @Nullable Firm lastFirm;

    /** What prospects of enterprises without supply relations have in common. */
    private record Alike(List<Character> operations, String province, char segment, int anchor) {}

    SupplyAnswers(
            ParkProfile park,
            EnterpriseColumns columns,
            @Nullable Place[] places,
            @Nullable Segment[] segments,
            @Nullable KeptSupply kept) {
        this.kept = kept;
        this.codes =
                kept == null
                        ? new SupplyCodes.Builder(values())
                        : new SupplyCodes.Builder(kept.codes());
        this.park = park;
        this.columns = columns;
        this.places = places;
        this.segments = segments;
        this.demands = new SupplyQuery[park.anchors().size()][segments.length];
    }

    private static List<FeatureValues.Builder> values() {
        return Features.SUPPLY.stream()
                .map(feature -> new FeatureValues.Builder(feature.name(), feature.measures()))
                .toList();
    }

    boolean isLinked(int row) {
        return park.market().isSupplier(columns.keys[row]);
    }

    /**
     * Code of the supply features for a row's operation and a buyer, given as its place among the
     * park's anchors, -1 for none.
     */
    int code(int row, char segment, int place) {
        if (place < 0) {
            return 0;
        }
        var before = kept == null ? KeptSupply.UNKNOWN : kept.code(row, segment, place);
        return before == KeptSupply.UNKNOWN ? asked(row, segment, place) : before;
    }

    private int asked(int row, char segment, int anchor) {
        if (isLinked(row)) {
            return ask(row, segment, anchor);
        }
        var place = places[columns.region[row]];
        var alike =
                new Alike(
                        operations(row),
                        place == null || !place.sure() ? "" : place.province(),
                        segment,
                        anchor);
        return asked.computeIfAbsent(alike, key -> ask(row, segment, anchor));
    }

    private List<Character> operations(int row) {
        return operationsOf(row).mapToObj(o -> columns.operationSegment[o]).toList();
    }

    /** Operations of the row in the park's chains. */
    private IntStream operationsOf(int row) {
        return IntStream.range(columns.operationStart[row], columns.operationStart[row + 1])
                .filter(o -> segments[columns.operationSegment[o]] != null);
    }

    private int ask(int row, char segment, int anchor) {
        var market = park.market();
        var buyer = park.anchors().get(anchor);
        var demand = demand(anchor, segment);
        var firm = firm(row);
        var values = new double[Features.SUPPLY.size()][];
        for (var i = 0; i < values.length; i++) { // A stream for each of a million costs more.
            var feature = Features.SUPPLY.get(i);
            values[i] =
                    feature.speaksFor(park, buyer)
                            ? feature.values(market, demand, firm)
                            : Feature.NONE;
        }
        return codes.code(values);
    }

    private SupplyQuery demand(int anchor, char segment) {
        var demand = demands[anchor][segment];
        if (demand == null) {
            demand =
                    park.market()
                            .demand(
                                    park.anchors().get(anchor).key(),
                                    Objects.requireNonNull(segments[segment]).code());
            demands[anchor][segment] = demand;
        }
        return demand;
    }

    /** The row as a firm of the market; it is asked about for every buyer of all it does. */
    private Firm firm(int row) {
        var last = lastFirm;
        if (last == null || lastRow != row) {
            var operations =
                    operationsOf(row).mapToObj(o -> operation(columns.operationSegment[o]));
            last =
                    park.market()
                            .firm(
                                    Candidate.of(columns.keys[row])
                                            .at(places[columns.region[row]])
                                            .operating(operations.toList()));
            lastRow = row;
            lastFirm = last;
        }
        return last;
    }

    private Operation operation(char segment) {
        return new Operation(Objects.requireNonNull(segments[segment]), 1, "");
    }

    SupplyCodes build() {
        return codes.build();
    }
}

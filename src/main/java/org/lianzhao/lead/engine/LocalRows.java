package org.lianzhao.lead.engine;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.lianzhao.lead.feature.LocalSupplier;
import org.lianzhao.lead.feature.ParkProfile;

/** The rows that are local suppliers of a park themselves, and where each of them counts. */
final class LocalRows {
    private final EnterpriseColumns columns;

    /** How often each local enterprise counts, by segment code. */
    private final List<Map<String, Long>> counts;

    private final BitSet rows = new BitSet();
    private final BitSet onlyOnes = new BitSet();

    LocalRows(ParkProfile park, EnterpriseColumns columns) {
        this.columns = columns;
        this.counts = columns.segmentCodes.stream().map(code -> counts(park, code)).toList();
        park.localSuppliers()
                .values()
                .forEach(list -> list.forEach(supplier -> mark(rows, supplier.enterprise())));
        for (var code : park.segments().keySet()) {
            var keys = counts(park, code).keySet();
            if (keys.size() == 1) {
                keys.forEach(key -> mark(onlyOnes, key));
            }
        }
    }

    /** How often the row counts as a local supplier of the segment, mostly never. */
    long count(int row, char segment) {
        return rows.get(row) ? counts.get(segment).getOrDefault(columns.keys[row], 0L) : 0;
    }

    /** Whether the row is the only local supplier of some segment. */
    boolean isOnlyOne(int row) {
        return onlyOnes.get(row);
    }

    private void mark(BitSet marked, String key) {
        var row = columns.row(key);
        if (row >= 0) {
            marked.set(row);
        }
    }

    private static Map<String, Long> counts(ParkProfile park, String segment) {
        return park.localSuppliers().getOrDefault(segment, List.of()).stream()
                .collect(groupingBy(LocalSupplier::enterprise, counting()));
    }
}

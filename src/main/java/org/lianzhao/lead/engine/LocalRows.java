package org.lianzhao.lead.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianzhao.lead.feature.LocalSupplier;
import org.lianzhao.lead.feature.ParkProfile;

/** The rows that count as local enterprises themselves, which features must leave out. */
final class LocalRows {
    private final EnterpriseColumns columns;
    private final BitSet onlyOnes = new BitSet();
    private final BitSet leaders = new BitSet();

    /** Keys of the local enterprises up and down the chain, by segment code. */
    private final Map<String, Set<String>> linked = new HashMap<>();

    LocalRows(ParkProfile park, EnterpriseColumns columns) {
        this.columns = columns;
        for (var code : park.segments().keySet()) {
            var keys = local(park, code);
            if (keys.size() == 1) {
                keys.forEach(key -> mark(onlyOnes, key));
            }
        }
        for (var segment : park.segments().values()) {
            var keys = new HashSet<String>();
            for (var next : park.neighbours(segment)) {
                keys.addAll(local(park, next.segment()));
            }
            linked.put(segment.code(), keys);
        }
        park.leaders().forEach(leader -> mark(leaders, leader.enterprise()));
    }

    /** Whether the row is the only local enterprise of some segment. */
    boolean isOnlyOne(int row) {
        return onlyOnes.get(row);
    }

    /** Whether the row is one of the local enterprises up or down the chain from the segment. */
    boolean isLinked(int row, char segment) {
        return linked.getOrDefault(columns.segmentCodes.get(segment), Set.of())
                .contains(columns.keys[row]);
    }

    /** Whether the row is a leader of a chain. */
    boolean isLeader(int row) {
        return leaders.get(row);
    }

    private void mark(BitSet marked, String key) {
        var row = columns.row(key);
        if (row >= 0) {
            marked.set(row);
        }
    }

    private static Set<String> local(ParkProfile park, String segment) {
        var keys = new HashSet<String>();
        park.localSuppliers().getOrDefault(segment, List.of()).stream()
                .map(LocalSupplier::enterprise)
                .forEach(keys::add);
        return keys;
    }
}

package org.lianzhao.lead.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a ranking per group of enterprises: the best of them by score, then row, stands for
 * all. Candidates come as parallel arrays in the order of rows.
 */
final class GroupLines {
    private final char[] groupOfRow;
    private final int[] rowOfSlot;
    private final int[] slot;
    private final int[] points;

    /** Rows of the candidates of each group, best first. */
    private final Map<Character, List<Integer>> members = new HashMap<>();

    GroupLines(char[] groupOfRow, int[] rowOfSlot, int[] slot, int[] points) {
        this.groupOfRow = groupOfRow;
        this.rowOfSlot = rowOfSlot;
        this.slot = slot;
        this.points = points;
    }

    /**
     * Leaves out all but the best candidate of each group, in place.
     *
     * @return how many are left of so many
     */
    int keepBest(int candidates) {
        var grouped = new HashMap<Character, List<Integer>>();
        for (var i = 0; i < candidates; i++) {
            var group = group(i);
            if (group != EnterpriseColumns.ALONE) {
                grouped.computeIfAbsent(group, key -> new ArrayList<>()).add(i);
            }
        }
        grouped.forEach((group, all) -> {
            all.sort(Comparator.comparingInt((Integer i) -> points[i]).reversed());
            members.put(group, all.stream().map(i -> rowOfSlot[slot[i]]).toList());
        });
        var left = 0;
        for (var i = 0; i < candidates; i++) {
            var row = rowOfSlot[slot[i]];
            if (lineOf(row) == row) {
                slot[left] = slot[i];
                points[left] = points[i];
                left++;
            }
        }
        return left;
    }

    private char group(int candidate) {
        return groupOfRow[rowOfSlot[slot[candidate]]];
    }

    int lineOf(int row) {
        var all = members.get(groupOfRow[row]);
        return all == null ? row : all.getFirst();
    }

    List<Integer> membersBeside(int row) {
        return members.getOrDefault(groupOfRow[row], List.of()).stream()
                .filter(member -> member != row)
                .toList();
    }
}

package org.lianzhao.lead.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupLinesTests {
    private static final char ALONE = EnterpriseColumns.ALONE;

    /** Rows 0 and 3 are of one group, 1 and 4 and 5 of another, 2 and 6 are alone. */
    private static final char[] GROUPS = {7, 9, ALONE, 7, 9, 9, ALONE};

    private static final int[] ROW_OF_SLOT = {0, 1, 2, 3, 4, 5, 6};

    @Test
    void keepsTheBestOfEachGroupAndAllThatAreAlone() {
        var slots = new int[] {0, 1, 2, 3, 4, 5, 6};
        var points = new int[] {10, 50, 5, 20, 40, 60, 5};
        var lines = new GroupLines(GROUPS, ROW_OF_SLOT, slots, points);
        assertThat(left(lines.keepBest(7), slots, points))
                .containsExactly("2:5", "3:20", "5:60", "6:5");
        assertThat(lines.lineOf(0)).isEqualTo(3);
        assertThat(lines.lineOf(1)).isEqualTo(5);
        assertThat(lines.lineOf(2)).isEqualTo(2);
        assertThat(lines.membersBeside(3)).containsExactly(0);
        assertThat(lines.membersBeside(5)).containsExactly(1, 4);
        assertThat(lines.membersBeside(2)).isEmpty();
    }

    @Test
    void takesTheFirstRowOfEquallyGoodOnes() {
        var slots = new int[] {0, 1, 3, 4, 5};
        var points = new int[] {10, 20, 10, 20, 20};
        var lines = new GroupLines(GROUPS, ROW_OF_SLOT, slots, points);
        assertThat(left(lines.keepBest(5), slots, points)).containsExactly("0:10", "1:20");
        assertThat(lines.membersBeside(1)).containsExactly(4, 5);
    }

    @Test
    void doesNotCountMembersThatAreNoCandidates() {
        var slots = new int[] {3, 6};
        var points = new int[] {20, 5};
        var lines = new GroupLines(GROUPS, ROW_OF_SLOT, slots, points);
        assertThat(left(lines.keepBest(2), slots, points)).containsExactly("3:20", "6:5");
        assertThat(lines.membersBeside(3)).isEmpty();
        assertThat(lines.lineOf(4)).isEqualTo(4);
    }

    private static List<String> left(int count, int[] slots, int[] points) {
        var left = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            left.add(ROW_OF_SLOT[slots[i]] + ":" + points[i]);
        }
        return left;
    }
}

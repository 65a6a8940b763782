package org.lianzhao.ranking.supply;

import java.util.Arrays;

/**
 * A number for every maker, as one maker sees them. Where most are 0 only the others are kept: with
 * many makers few have anything to do with one.
 */
final class MakerRow {
    /** One number kept beside its maker costs 12 bytes instead of 8, and a search to find it. */
    private static final int SPARSE = 4;

    private final int makers;
    private final int[] kept;
    private final double[] values;

    private MakerRow(int makers, int[] kept, double[] values) {
        this.makers = makers;
        this.kept = kept;
        this.values = values;
    }

    /** Of the numbers of all makers; the array is the row's from now on. */
    static MakerRow of(double[] all) {
        var count = 0;
        for (var number : all) {
            count += number == 0 ? 0 : 1;
        }
        if (count > all.length / SPARSE) {
            return new MakerRow(all.length, new int[0], all);
        }
        var kept = new int[count];
        var values = new double[count];
        var size = 0;
        for (var maker = 0; maker < all.length; maker++) {
            if (all[maker] != 0) {
                kept[size] = maker;
                values[size++] = all[maker];
            }
        }
        return new MakerRow(all.length, kept, values);
    }

    double at(int maker) {
        if (values.length == makers) {
            return values[maker];
        }
        var found = Arrays.binarySearch(kept, maker);
        return found < 0 ? 0 : values[found];
    }

    /** All numbers, in an array of the caller's own. */
    double[] copy() {
        if (values.length == makers) {
            return values.clone();
        }
        var all = new double[makers];
        for (var i = 0; i < kept.length; i++) {
            all[kept[i]] = values[i];
        }
        return all;
    }
}

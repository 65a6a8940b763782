package org.lianzhao.board.member;

import org.jspecify.annotations.Nullable;

/**
 * How many members of a chamber are of a kind, as published.
 *
 * <p>Fewer than three are not told. Others are told to the nearest 5 (from 20 on to the nearest
 * 10), and what was told stays until the number has moved by three or more since it was: so a
 * number that changes, or one that appears, never tells of one or two members. One that disappears
 * tells that fewer than three are left.
 *
 * @param code of the segment or region
 * @param basis the number when {@code told} was last decided; never shown
 * @param told what is shown, null where it is not told
 */
record MemberCount(String code, int basis, @Nullable Integer told) {
    private static final int FEWEST = 3;
    private static final int FINE = 5;
    private static final int COARSE = 10;
    private static final int COARSE_FROM = 20;

    /** What is published of that number after what was published last. */
    static MemberCount after(@Nullable MemberCount last, String code, int number) {
        if (number < FEWEST) {
            return new MemberCount(code, 0, null);
        }
        if (last != null && last.told != null && Math.abs(number - last.basis) < FEWEST) {
            return last;
        }
        return new MemberCount(code, number, rounded(number));
    }

    private static int rounded(int number) {
        var step = number < COARSE_FROM ? FINE : COARSE;
        return Math.max(FINE, Math.round((float) number / step) * step);
    }
}

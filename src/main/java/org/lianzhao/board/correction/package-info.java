/**
 * Corrections by the enterprises themselves: what is stored about one, shown to who has its link,
 * and what comes of asking for something to be put right.
 */
@NullMarked
package org.lianzhao.board.correction;

import org.jspecify.annotations.NullMarked;

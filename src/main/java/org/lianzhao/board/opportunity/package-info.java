/** What a park looks for: drafted, checked, published, browsed. */
@NullMarked
package org.lianzhao.board.opportunity;

import org.jspecify.annotations.NullMarked;

/** What the chambers' side takes as it grows. */
@NullMarked
package org.lianzhao.bench.board;

import org.jspecify.annotations.NullMarked;

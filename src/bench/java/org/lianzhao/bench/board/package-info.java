/** Benchmarks of the chambers' side. */
@NullMarked
package org.lianzhao.bench.board;

import org.jspecify.annotations.NullMarked;

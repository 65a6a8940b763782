/** Benchmarks of the lead engine and the market they run on. */
@NullMarked
package org.lianzhao.bench;

import org.jspecify.annotations.NullMarked;

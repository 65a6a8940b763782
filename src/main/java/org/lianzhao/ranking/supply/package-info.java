/**
 * The supply scorer: an additive model over explainable terms, fed by an immutable graph of arrays.
 */
@NamedInterface("supply")
@NullMarked
package org.lianzhao.ranking.supply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

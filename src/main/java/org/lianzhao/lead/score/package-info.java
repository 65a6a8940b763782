/** The exact additive score: weights, reasons, total order. Pure. */
@NamedInterface("score")
@NullMarked
package org.lianzhao.lead.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The exact additive score: weights, contributions, total order. Pure. */
@NullMarked
package org.lianzhao.lead.score;

import org.jspecify.annotations.NullMarked;

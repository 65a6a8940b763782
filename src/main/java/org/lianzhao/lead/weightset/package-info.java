/** What-if: weights a person tunes, and the named sets a park saves of them. */
@NullMarked
package org.lianzhao.lead.weightset;

import org.jspecify.annotations.NullMarked;

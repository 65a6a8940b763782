/** Holds the newest snapshot of the graph and keeps it up. */
@NullMarked
package org.lianzhao.lead.snapshot;

import org.jspecify.annotations.NullMarked;

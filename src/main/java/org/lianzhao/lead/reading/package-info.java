/** Reading the graph for lists: parks, candidates, the market, and the snapshot's columns. */
@NullMarked
package org.lianzhao.lead.reading;

import org.jspecify.annotations.NullMarked;

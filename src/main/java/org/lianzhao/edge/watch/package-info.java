/** What is seen from outside: request ids and metrics. */
@NullMarked
package org.lianzhao.edge.watch;

import org.jspecify.annotations.NullMarked;

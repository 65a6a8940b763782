/** What one request may use while it runs: time, places, introspection, statements. */
@NullMarked
package org.lianzhao.edge.execution;

import org.jspecify.annotations.NullMarked;

/**
 * What stands between the network and the graph, in the order of {@link Sequence}: transports and
 * headers, limits and trusted documents, time and places for execution, request ids and metrics.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.lianzhao.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

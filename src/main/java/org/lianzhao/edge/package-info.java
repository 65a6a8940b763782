/**
 * What stands between the network and the graph: limits, trusted documents, transports, headers,
 * request ids and metrics.
 */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package org.lianzhao.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

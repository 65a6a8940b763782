/**
 * Master data of the graph and its read API: enterprises, chains, parks, chambers, regions,
 * evidence.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package org.lianzhao.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Import of files into the graph: read, check everything, then write all or nothing. */
@ApplicationModule(allowedDependencies = {"platform", "graph"})
@NullMarked
package org.lianzhao.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

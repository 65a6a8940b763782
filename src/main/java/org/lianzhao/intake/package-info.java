/** Import of files into the graph: read, check everything, then write all or nothing. */
@ApplicationModule(allowedDependencies = {"platform", "platform :: input", "graph", "edge"})
@NullMarked
package org.lianzhao.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

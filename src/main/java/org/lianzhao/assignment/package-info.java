/** Which sibling park an enterprise is best offered to, and what that costs the others. */
@ApplicationModule(allowedDependencies = {"platform", "graph", "ranking", "lead"})
@NullMarked
package org.lianzhao.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

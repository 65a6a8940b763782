/**
 * Chain gap map: strong, weak, missing or unknown per segment, with the counts and coverage behind
 * it.
 */
@ApplicationModule(allowedDependencies = {"platform", "graph"})
@NullMarked
package org.lianzhao.gap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Pure algorithms on numbers: no framework, no driver, no clock. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.lianzhao.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

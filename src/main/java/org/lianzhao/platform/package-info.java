/** GraphQL wiring shared by all modules: ids, paging, errors, scalars, and the graph's schema. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.lianzhao.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Users, roles, sign-in, tokens, and the audit trail. */
@ApplicationModule(allowedDependencies = {"platform", "graph", "edge"})
@NullMarked
package org.lianzhao.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

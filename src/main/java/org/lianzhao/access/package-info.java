/**
 * Whom a request comes from: the token it carries, the viewer that stands for, and the answer where
 * there is none. Below: users and their scope, accounts, sign-in and sessions, API tokens, and the
 * audit trail.
 */
@ApplicationModule(allowedDependencies = {"platform", "graph", "edge"})
@NullMarked
package org.lianzhao.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What administrators enter by hand: chambers, their partnerships and members, and what parks focus
 * on, serve and know about their segments. Lists and gaps follow; nothing is computed here.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform :: input", "graph"})
@NullMarked
package org.lianzhao.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

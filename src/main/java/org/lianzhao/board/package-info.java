/**
 * The chambers' side: what parks look for, published for chambers to browse, and what is told to
 * whom about it. What a chamber gets is made of published words, public master data and its own
 * members alone, never of leads, scores or other chambers.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: input",
            "graph",
            "gap",
            "intake",
            "lead",
            "lead :: feature",
            "lead :: score"
        })
@NullMarked
package org.lianzhao.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

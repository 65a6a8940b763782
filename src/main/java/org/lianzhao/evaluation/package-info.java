/**
 * The hold-out harness: measures rankings on supply links hidden from them, and fits the weights.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform :: input",
            "ranking",
            "ranking :: supply",
            "lead :: score",
            "lead :: feature"
        })
@NullMarked
package org.lianzhao.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

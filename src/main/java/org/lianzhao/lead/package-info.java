/** Supplier leads: candidates, hard filters, features, exact score, reasons with evidence. */
@ApplicationModule(
        allowedDependencies = {"platform", "graph", "gap", "ranking", "ranking :: supply"})
@NullMarked
package org.lianzhao.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

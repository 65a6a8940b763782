/** A park's leads as a sheet that officers open in a spreadsheet, as CSV and as XLSX. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "graph",
            "edge",
            "lead",
            "lead :: feature",
            "lead :: score"
        })
@NullMarked
package org.lianzhao.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package org.lianzhao.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Viewer;

/** A table that may be uploaded: by whom, on whose behalf, and what becomes of its rows. */
interface UploadTarget {
    /** What it is called in the address. */
    String name();

    Table table();

    /**
     * On whose behalf that viewer may upload it.
     *
     * @param chamber key of the chamber named in the address, null where none is
     * @throws org.springframework.security.access.AccessDeniedException where the viewer may not
     * @throws org.lianzhao.platform.BadRequest where it does not say for whom
     */
    String scope(Viewer viewer, @Nullable String chamber);

    /**
     * Looks at the well-formed rows of a table with what the graph knows, adds what is wrong with
     * them to the errors, and writes the others, unless it is a trial.
     *
     * @param scope on whose behalf, as {@link #scope} said
     */
    Settled settle(String scope, List<ImportRow> rows, List<RowError> errors, boolean trial);

    /**
     * What became of the rows that were not refused.
     *
     * @param keys of the rows written, in their order
     */
    record Settled(int added, int changed, int unchanged, List<String> keys) {
        public Settled {
            keys = List.copyOf(keys);
        }
    }
}

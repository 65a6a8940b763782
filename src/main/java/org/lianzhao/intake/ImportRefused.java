package org.lianzhao.intake;

import java.util.List;
import java.util.stream.Collectors;

/** An import with errors: nothing of it was written. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final transient List<RowError> errors;

    ImportRefused(List<RowError> errors) {
        super(
                errors.stream()
                        .limit(SHOWN)
                        .map(RowError::toString)
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "",
                                        errors.size() > SHOWN
                                                ? "\n… and "
                                                        + (errors.size() - SHOWN)
                                                        + " more; the log has all"
                                                : "")));
        this.errors = List.copyOf(errors);
    }

    public List<RowError> errors() {
        return errors;
    }
}

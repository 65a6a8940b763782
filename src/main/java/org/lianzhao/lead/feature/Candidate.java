package org.lianzhao.lead.feature;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise that may become a lead.
 *
 * @param place null where unknown
 * @param presences evidence of being in the park's zone already
 */
public record Candidate(
        String key,
        String name,
        @Nullable Place place,
        List<Operation> operations,
        List<Title> titles,
        List<Warning> warnings,
        List<String> presences) {
    public Candidate {
        operations = List.copyOf(operations);
        titles = List.copyOf(titles);
        warnings = List.copyOf(warnings);
        presences = List.copyOf(presences);
    }
}

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

    /** An enterprise of which only the key is known. */
    public static Candidate of(String key) {
        return new Candidate(key, "", null, List.of(), List.of(), List.of(), List.of());
    }

    public Candidate named(String other) {
        return new Candidate(key, other, place, operations, titles, warnings, presences);
    }

    public Candidate at(@Nullable Place other) {
        return new Candidate(key, name, other, operations, titles, warnings, presences);
    }

    public Candidate operating(List<Operation> others) {
        return new Candidate(key, name, place, others, titles, warnings, presences);
    }

    public Candidate titled(List<Title> others) {
        return new Candidate(key, name, place, operations, others, warnings, presences);
    }

    public Candidate warned(List<Warning> others) {
        return new Candidate(key, name, place, operations, titles, others, presences);
    }

    public Candidate present(List<String> others) {
        return new Candidate(key, name, place, operations, titles, warnings, others);
    }
}

package org.lianzhao.lead.feature;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EnterpriseKind;

/**
 * An enterprise that may become a lead.
 *
 * @param place where its head office is, null where unknown
 * @param presences codes of the zones, and first two digits of the regions, where it or a member of
 *     its group has an office, a plant or a project that is not closed
 * @param ofAnchor whether an anchor, or an enterprise that an anchor controls
 */
public record Candidate(
        String key,
        String name,
        @Nullable Place place,
        List<Operation> operations,
        List<Title> titles,
        List<Warning> warnings,
        List<String> presences,
        EnterpriseKind kind,
        boolean ofAnchor) {
    public Candidate {
        operations = List.copyOf(operations);
        titles = List.copyOf(titles);
        warnings = List.copyOf(warnings);
        presences = List.copyOf(presences);
    }

    /** A maker of which only the key is known. */
    public static Candidate of(String key) {
        return new Candidate(
                key,
                "",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                EnterpriseKind.MAKER,
                false);
    }

    public Candidate named(String other) {
        return new Candidate(
                key, other, place, operations, titles, warnings, presences, kind, ofAnchor);
    }

    public Candidate at(@Nullable Place other) {
        return new Candidate(
                key, name, other, operations, titles, warnings, presences, kind, ofAnchor);
    }

    public Candidate operating(List<Operation> other) {
        return new Candidate(key, name, place, other, titles, warnings, presences, kind, ofAnchor);
    }

    public Candidate titled(List<Title> other) {
        return new Candidate(
                key, name, place, operations, other, warnings, presences, kind, ofAnchor);
    }

    public Candidate warned(List<Warning> other) {
        return new Candidate(
                key, name, place, operations, titles, other, presences, kind, ofAnchor);
    }

    public Candidate present(List<String> other) {
        return new Candidate(key, name, place, operations, titles, warnings, other, kind, ofAnchor);
    }

    public Candidate ofKind(EnterpriseKind other) {
        return new Candidate(
                key, name, place, operations, titles, warnings, presences, other, ofAnchor);
    }

    public Candidate ofAnchor(boolean other) {
        return new Candidate(
                key, name, place, operations, titles, warnings, presences, kind, other);
    }
}

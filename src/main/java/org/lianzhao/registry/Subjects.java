package org.lianzhao.registry;

import java.util.List;
import java.util.Objects;
import org.lianzhao.graph.AnchorEnterprise;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.Chamber;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.Evidence;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.NotFound;
import org.springframework.stereotype.Component;

/** What facts are entered about, by the code or key a caller gave; unknown ones are a NotFound. */
@Component
class Subjects {
    private final GraphLookup graph;
    private final SubjectRepository repository;

    Subjects(GraphLookup graph, SubjectRepository repository) {
        this.graph = graph;
        this.repository = repository;
    }

    Chamber chamber(String key) {
        return first(graph.chambers(List.of(key)), "chamber", "key", key);
    }

    Enterprise enterprise(String key) {
        return first(graph.enterprises(List.of(key)), "enterprise", "key", key);
    }

    Park park(String code) {
        return first(graph.parks(List.of(code)), "park", "code", code);
    }

    ChainSegment segment(String code) {
        return first(graph.segments(List.of(code)), "segment", "code", code);
    }

    boolean isAnchor(String key) {
        return !graph.anchors(List.of(key)).isEmpty();
    }

    AnchorEnterprise anchor(String key) {
        return first(graph.anchors(List.of(key)), "anchor", "key", key);
    }

    /** Evidence that was just written. */
    Evidence evidence(String key) {
        return Objects.requireNonNull(graph.evidence(List.of(key)).get(key));
    }

    /** Global id of a zone. */
    String zone(String code) {
        return id(repository.zone(code), "zone", code);
    }

    /** Global id of a park or zone. */
    String place(String code) {
        return id(repository.place(code), "park or zone", code);
    }

    /** Global id of a chain or segment. */
    String target(String code) {
        return id(repository.target(code), "chain or segment", code);
    }

    /** Finds out that a region exists. */
    void requireRegion(String adcode) {
        first(repository.region(adcode), "region", "adcode", adcode);
    }

    private static String id(List<String> types, String type, String code) {
        return GlobalId.of(first(types, type, "code", code), code);
    }

    private static <T> T first(List<T> found, String type, String argument, String value) {
        if (found.isEmpty()) {
            throw new NotFound(type, argument, value);
        }
        return found.getFirst();
    }
}

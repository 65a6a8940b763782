package org.lianzhao.ranking.supply;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a term rests on, collected while it is computed: links of the graph in the order in which
 * they were met, and keys of other facts. Without these facts the term is worth nothing; the
 * statistics that put them in proportion (how many links a firm has, how alike two makers are) are
 * those of the whole graph.
 */
public final class Citations {
    private final SupplyGraph graph;
    private final Set<Integer> links = new LinkedHashSet<>();
    private final Set<String> facts = new LinkedHashSet<>();

    Citations(SupplyGraph graph) {
        this.graph = graph;
    }

    void link(int link) {
        links.add(link);
    }

    void facts(List<String> keys) {
        facts.addAll(keys);
    }

    /** Links cited, as ids of the graph. */
    public List<Integer> links() {
        return List.copyOf(links);
    }

    /** Keys of everything cited: of the links first, without repetition. */
    public List<String> keys() {
        var keys = new LinkedHashSet<String>();
        links.forEach(link -> keys.addAll(graph.evidence().ofLink(link)));
        keys.addAll(facts);
        return new ArrayList<>(keys);
    }
}

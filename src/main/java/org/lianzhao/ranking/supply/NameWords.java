package org.lianzhao.ranking.supply;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.lianzhao.ranking.CsrGraph;

/**
 * Suppliers × the words of their names that at least three suppliers bear; places, brands, legal
 * forms.
 */
final class NameWords {
    private static final int BEARERS = 3;

    private final CsrGraph supplierWords;
    private final int words;

    NameWords(SupplyGraph graph) {
        var bearers = new HashMap<String, Integer>();
        var names = new String[graph.suppliers()][];
        for (var s = 0; s < names.length; s++) {
            var own =
                    graph.readsNames() ? SupplierNames.words(graph.supplierName(s)) : new String[0];
            names[s] =
                    Arrays.stream(own)
                            .filter(word -> word.length() > 1)
                            .distinct()
                            .toArray(String[]::new);
            Arrays.stream(names[s]).forEach(word -> bearers.merge(word, 1, Integer::sum));
        }
        var ids = new HashMap<String, Integer>();
        bearers.entrySet().stream()
                .filter(entry -> entry.getValue() >= BEARERS)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(word -> ids.put(word, ids.size()));
        words = ids.size();
        supplierWords = graphOf(names, ids);
    }

    private static CsrGraph graphOf(String[][] names, Map<String, Integer> ids) {
        var size = Arrays.stream(names).mapToInt(name -> name.length).sum();
        var from = new int[size];
        var to = new int[size];
        var at = 0;
        for (var s = 0; s < names.length; s++) {
            for (var word : names[s]) {
                if (ids.containsKey(word)) {
                    from[at] = s;
                    to[at++] = ids.get(word);
                }
            }
        }
        return CsrGraph.of(
                names.length, ids.size(), Arrays.copyOf(from, at), Arrays.copyOf(to, at));
    }

    CsrGraph supplierWords() {
        return supplierWords;
    }

    int words() {
        return words;
    }
}

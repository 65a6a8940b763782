package org.lianzhao.lead.feature;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All known supply relations, by supplier and by customer; several relations of a pair count as one
 * edge.
 */
public final class SupplyNetwork {
    private final Map<String, Map<String, List<SupplyLink>>> bySupplier = new TreeMap<>();
    private final Map<String, Map<String, List<SupplyLink>>> byCustomer = new TreeMap<>();

    public SupplyNetwork(Collection<SupplyLink> links) {
        for (var link : links) {
            add(bySupplier, link.supplier(), link.customer(), link);
            add(byCustomer, link.customer(), link.supplier(), link);
        }
    }

    private static void add(
            Map<String, Map<String, List<SupplyLink>>> index,
            String from,
            String to,
            SupplyLink link) {
        index.computeIfAbsent(from, k -> new TreeMap<>())
                .computeIfAbsent(to, k -> new ArrayList<>())
                .add(link);
    }

    /** Keys of all enterprises that supply someone. */
    public Set<String> suppliers() {
        return bySupplier.keySet();
    }

    Set<String> customersOf(String supplier) {
        return bySupplier.getOrDefault(supplier, Map.of()).keySet();
    }

    Set<String> suppliersOf(String customer) {
        return byCustomer.getOrDefault(customer, Map.of()).keySet();
    }

    List<SupplyLink> links(String supplier, String customer) {
        return bySupplier.getOrDefault(supplier, Map.of()).getOrDefault(customer, List.of());
    }
}

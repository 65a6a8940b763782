package org.lianzhao.intake;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.data.neo4j.core.Neo4jClient;

/** How many nodes of each label and relationships of each type a graph holds. */
record GraphCounts(Map<String, Long> counts) {
    static GraphCounts of(Neo4jClient neo4j) {
        var counts = new TreeMap<String, Long>();
        neo4j.query(
                        """
                        MATCH (n) WHERE NOT n:Change UNWIND labels(n) AS name RETURN name, count(*) AS count
                        UNION ALL
                        MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS count
                        """)
                .fetch()
                .all()
                .forEach(row ->
                        counts.put(
                                String.valueOf(row.get("name")),
                                Long.valueOf(String.valueOf(row.get("count")))));
        return new GraphCounts(counts);
    }
}

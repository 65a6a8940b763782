package org.lianzhao.lead.reading;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianzhao.platform.Statement;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Which codes and names exist, and who makes a product. */
@Repository
public class CodeRepository {
    static final String SEGMENTS =
            """
            MATCH (s:ChainSegment) WHERE s.code IN $codes
            RETURN s.code AS code
            """;

    static final String CHAINS =
            """
            MATCH (c:IndustryChain) WHERE c.code IN $codes
            RETURN c.code AS code
            """;

    static final String REGIONS =
            """
            MATCH (r:Region) WHERE r.adcode IN $codes
            RETURN r.adcode AS code
            """;

    static final String REGION_NAMES =
            """
            MATCH (r:Region) WHERE r.adcode IN $codes
            RETURN r.adcode AS code, r.name AS name
            """;

    static final String PRODUCTS =
            """
            MATCH (p:Product) WHERE p.name IN $codes
            RETURN p.name AS code
            """;

    static final String MAKERS_OF =
            """
            MATCH (p:Product)<-[:MAKES]-(e:Enterprise) WHERE p.name IN $codes
            RETURN DISTINCT e.key AS code
            """;

    private final Neo4jClient neo4j;

    CodeRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    public Set<String> segments(Collection<String> codes) {
        return found(SEGMENTS, codes);
    }

    public Set<String> chains(Collection<String> codes) {
        return found(CHAINS, codes);
    }

    public Set<String> regions(Collection<String> codes) {
        return found(REGIONS, codes);
    }

    /** Names of regions by GB/T 2260 code. */
    public Map<String, String> regionNames(Collection<String> codes) {
        return Statement.of(neo4j, REGION_NAMES).with("codes", codes).list().stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get("code").asString(),
                                row -> row.get("name").asString()));
    }

    public Set<String> products(Collection<String> names) {
        return found(PRODUCTS, names);
    }

    /** Keys of the enterprises that make one of the products. */
    public Set<String> makersOf(Collection<String> products) {
        return found(MAKERS_OF, products);
    }

    private Set<String> found(String statement, Collection<String> codes) {
        return Statement.of(neo4j, statement)
                .with("codes", codes)
                .list(row -> row.get("code").asString())
                .stream()
                .collect(Collectors.toSet());
    }
}

package org.lianzhao.board.opportunity;

import java.util.List;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.input.CompanyName;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Names of enterprises that a text holds. Only for texts of a park: whoever else was told would
 * learn which names the graph has.
 */
@Repository
class EnterpriseNameRepository {
    private static final int MOST = 20;

    /**
     * Looks at all names, since no index finds what a text contains; a text is checked when it is
     * to be published, which is rare. Anchors may be named, and what is a word in the names of
     * chains, segments and parks is one here too.
     */
    static final String NAMES_IN =
            """
            CALL () { MATCH (v:IndustryChain|ChainSegment|Park) RETURN reduce(t = '', n IN collect(v.name) | t + n + ' ') AS words }
            MATCH (e:Enterprise) WHERE NOT e:Anchor
            UNWIND [e.name, e.legalName] + coalesce(e.formerNames, []) AS name
            WITH DISTINCT words, name, reduce(plain = toLower(name), sign IN $signs | replace(plain, sign, '')) AS plain
            WHERE size(plain) > 1 AND $text CONTAINS plain AND NOT words CONTAINS name
            RETURN name ORDER BY size(name) DESC, name LIMIT $limit
            """;

    private static final List<String> SIGNS = List.of(" ", "(", ")", "（", "）", "·", "-", "、");

    private final Neo4jClient neo4j;

    EnterpriseNameRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<String> in(String text) {
        return Statement.of(neo4j, NAMES_IN)
                .with("text", CompanyName.folded(text))
                .with("signs", SIGNS)
                .with("limit", MOST)
                .list(row -> row.get("name").asString());
    }
}

package org.lianzhao.graph;

import java.util.List;
import java.util.Set;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Enterprises by a text, through the full-text index: names and codes of their own, names of what
 * they make and of the segments they work in, or of segments above. The index holds the texts
 * themselves, so nothing derived can be out of date. It finds; how well each is found is told here,
 * in grades, so that the order depends on the data alone and not on the state of the index:
 *
 * <ul>
 *   <li>5: the text is the whole name, 4: a part of it between blanks or signs;
 *   <li>3: a part ends with it (驱动电机 is an 电机), or an enterprise's name begins with it;
 *   <li>2: a part begins with it (电机控制器), or it names a segment above;
 *   <li>1: it stands within a part, 0: only within a compound of another meaning (充电机).
 * </ul>
 *
 * An enterprise has ten points per grade of the best and one for each text found, up to nine. Where
 * the words of the text are found apart the worst of them counts, after all that have it whole.
 */
@Repository
class EnterpriseSearchRepository {
    static final String PAGE =
            """
            UNWIND range(0, size($terms) - 1) AS place
            WITH place, $terms[place] AS term
            CALL db.index.fulltext.queryNodes('enterprise_search', term.query) YIELD node
            WITH place, term, node, [form IN [node.name, node.legalName, node.nameEn, node.uscc, node.stockCode]
              + coalesce(node.formerNames, []) WHERE form IS NOT NULL
              | reduce(t = '', bit IN split(toLower(normalize(form, NFKC)), $hyphens) | t + bit)] AS forms
            WITH place, term, node, [form IN forms | reduce(t = '', part IN split(form, $separators) | t + part)] AS wholes,
              reduce(all = [], form IN forms
                | all + split(reduce(t = form, other IN term.compounds | replace(t, other, '|')), $separators)) AS parts
            WITH place, node, CASE
              WHEN any(whole IN wholes WHERE whole IN term.spellings) THEN 5
              WHEN any(part IN parts WHERE part IN term.spellings) THEN 4
              WHEN any(part IN parts WHERE any(s IN term.spellings
                WHERE part ENDS WITH s OR (node:Enterprise AND part STARTS WITH s))) THEN 3
              WHEN any(part IN parts WHERE any(s IN term.spellings WHERE part STARTS WITH s)) THEN 2
              WHEN any(part IN parts WHERE any(s IN term.spellings WHERE part CONTAINS s)) THEN 1
              ELSE 0 END AS grade
            CALL (node, grade) {
              WITH node, grade WHERE node:Enterprise
              RETURN node AS e, grade AS here
              UNION ALL
              MATCH (node)<-[:MAKES]-(e:Enterprise)
              RETURN e, grade AS here
              UNION ALL
              MATCH way = (node)<-[:PART_OF*0..3]-(:ChainSegment)<-[:OPERATES_IN]-(e:Enterprise)
              RETURN e, CASE WHEN length(way) > 1 AND grade > 2 THEN 2 ELSE grade END AS here
            }
            WITH e, place, max(here) AS best, count(DISTINCT node) AS found
            WITH e, place, 10 * best + CASE WHEN found > 9 THEN 9 ELSE found END AS points
            WITH e, max(CASE place WHEN 0 THEN points END) AS whole,
              min(CASE WHEN place > 0 THEN points END) AS words, count(CASE WHEN place > 0 THEN 1 END) AS matched
            WHERE (whole IS NOT NULL OR matched = size($terms) - 1)
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($segment IS NULL
                OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: $segment}) })
              AND ($region IS NULL OR e.adcode STARTS WITH $region)
              AND ($label IS NULL OR EXISTS { (e)-[:HOLDS]->(:Label {code: $label}) })
              AND ($chain IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment {chain: $chain}) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            WITH e, CASE $order
              WHEN 'RELEVANCE' THEN toString(CASE WHEN whole IS NULL THEN 1000 + words ELSE 1100 + whole END)
              WHEN 'NAME' THEN e.name WHEN 'REGION' THEN coalesce(e.adcode, '999999') ELSE e.key END AS sort
            WHERE CASE $direction WHEN 'ASC' THEN sort > $afterSort OR (sort = $afterSort AND e.key > $afterKey)
              ELSE sort < $afterSort OR (sort = $afterSort AND e.key < $afterKey) END
            RETURN e, sort
            ORDER BY CASE $direction WHEN 'ASC' THEN sort END, CASE $direction WHEN 'ASC' THEN e.key END,
              CASE $direction WHEN 'DESC' THEN sort END DESC, CASE $direction WHEN 'DESC' THEN e.key END DESC
            LIMIT $limit
            """;

    static final String COUNT =
            """
            UNWIND range(0, size($terms) - 1) AS place
            WITH place, $terms[place] AS term
            CALL db.index.fulltext.queryNodes('enterprise_search', term.query) YIELD node
            CALL (node) {
              WITH node WHERE node:Enterprise
              RETURN node AS e
              UNION ALL
              MATCH (node)<-[:MAKES]-(e:Enterprise)
              RETURN e
              UNION ALL
              MATCH (node)<-[:PART_OF*0..3]-(:ChainSegment)<-[:OPERATES_IN]-(e:Enterprise)
              RETURN e
            }
            WITH e, collect(DISTINCT place) AS places
            WHERE (0 IN places OR size(places) = size($terms) - 1)
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
              AND ($segment IS NULL
                OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment)-[:PART_OF*0..3]->(:ChainSegment {code: $segment}) })
              AND ($region IS NULL OR e.adcode STARTS WITH $region)
              AND ($label IS NULL OR EXISTS { (e)-[:HOLDS]->(:Label {code: $label}) })
              AND ($chain IS NULL OR EXISTS { (e)-[:OPERATES_IN]->(:ChainSegment {chain: $chain}) })
              AND ($kinds IS NULL OR e.kind IN $kinds)
            RETURN count(e) AS total
            """;

    /** Whoever matches at all, for other lists to choose by. */
    static final String KEYS =
            """
            UNWIND range(0, size($terms) - 1) AS place
            WITH place, $terms[place] AS term
            CALL db.index.fulltext.queryNodes('enterprise_search', term.query) YIELD node
            CALL (node) {
              WITH node WHERE node:Enterprise
              RETURN node AS e
              UNION ALL
              MATCH (node)<-[:MAKES]-(e:Enterprise)
              RETURN e
              UNION ALL
              MATCH (node)<-[:PART_OF*0..3]-(:ChainSegment)<-[:OPERATES_IN]-(e:Enterprise)
              RETURN e
            }
            WITH e, collect(DISTINCT place) AS places
            WHERE (0 IN places OR size(places) = size($terms) - 1)
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
            RETURN e.key AS key
            """;

    private final Neo4jClient neo4j;

    EnterpriseSearchRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Up to one row more than the page holds; each has {@code e} and what it is sorted by. */
    List<Record> page(EnterpriseQuery query) {
        return Statement.shown(neo4j, PAGE).withAll(query.pageParameters()).list();
    }

    long count(EnterpriseQuery query) {
        return Statement.shown(neo4j, COUNT)
                .withAll(query.parameters())
                .one(row -> row.get("total").asLong())
                .orElseThrow();
    }

    /** Keys of the enterprises that the terms find. */
    Set<String> keys(List<SearchTerm> terms, Viewer viewer) {
        return Set.copyOf(
                Statement.shown(neo4j, KEYS)
                        .with("terms", terms.stream().map(SearchTerm::asMap).toList())
                        .with("chamber", viewer.chamber())
                        .list(row -> row.get("key").asString()));
    }
}

package org.lianzhao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** However it asks, a chamber account gets no lead, and of enterprises only its members. */
@AccessTest
class ChamberScopeIT {
    private static final int QUERIES = 200;

    /** Values that only parks' work holds. A field refused reads null, which tells nothing. */
    private static final Pattern WORK_SHOWN =
            Pattern.compile(
                    "(microPoints|score|state|statement|factor|rule|leads|gaps|weightSets|w)=(?!null)"
                            + "|=(Lead|WeightSet)\\b|SECRET-SET");

    private static final List<String> PARKS = List.of("AUTO_ELECTRONICS", "CHAYUAN");

    private static final List<String> WORK =
            List.of(
                    "leads(first: 5) { edges { node { id score microPoints enterprise { name } } } }",
                    "leads(first: 1, filter: {text: \"伯特利\"}) { totalCount }",
                    "leads(weights: {labels: 2}) { dataVersion weightsVersion totalCount emptyReason }",
                    "leads { exclusions { rule count enterprises { name } } pageInfo { endCursor } }",
                    "leads(after: \"x\") { totalCount }",
                    "gaps { state localSuppliers statement coverage }",
                    "weightSets { id name savedBy factors { factor } }");

    @Autowired Callers callers;
    @Autowired Neo4jClient neo4j;

    @Test
    void getsNoWorkOfAnyParkWithTwoHundredQueries() {
        var random = new Random(20261125);
        saveWeightSet();
        var foreign = foreignNames();
        var telling = 0;
        for (var asked = 0; asked < QUERIES; asked++) {
            var document = affordable(random);
            var shown = shown("chamber", document);
            assertThat(shown).as(document).doesNotContainPattern(WORK_SHOWN);
            assertThat(foreign)
                    .as(document)
                    .noneMatch(name -> shown.contains("name=" + name + "}"));
            telling += WORK_SHOWN.matcher(shown("admin", document)).find() ? 1 : 0;
        }
        assertThat(telling).as("queries that tell an administrator something").isGreaterThan(150);
    }

    /** A document that is not too dear for anybody: a refusal of that would tell nothing. */
    private String affordable(Random random) {
        while (true) {
            var document = document(random);
            var answer = callers.post(callers.token("admin"), document).toString();
            if (!answer.contains("LIMIT_EXCEEDED")) {
                return document;
            }
        }
    }

    private String shown(String login, String document) {
        return String.valueOf(callers.post(callers.token(login), document).get("data"));
    }

    @Test
    void hearsOfNoChange() {
        assertThat(
                        callers.hear(
                                callers.token("chamber"),
                                "subscription { a: dataChanged { dataVersion } }"))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void readsItsMembersAndWhatIsPublic() {
        var chamber = callers.as("chamber");
        chamber.document("{ enterprises { totalCount edges { node { name } } } }")
                .execute()
                .path("enterprises.totalCount")
                .entity(Integer.class)
                .isEqualTo(Callers.MEMBERS.size());
        chamber.document(
                        "{ enterprise(key: \"S020\") { customers { totalCount edges { node { name } supplies { evidence { path { ... on Enterprise { name } } } } } } } }")
                .execute()
                .path("enterprise.customers.totalCount")
                .entity(Integer.class)
                .isEqualTo(1)
                .path("enterprise.customers.edges[*].node.name")
                .entityList(String.class)
                .containsExactly("上汽集团")
                .path("enterprise.customers.edges[*].supplies[*].evidence.path[*].name")
                .entityList(String.class)
                .containsExactly("伯特利", "上汽集团");
        chamber.document(
                        "{ park(code: \"AUTO_ELECTRONICS\") { anchors { name enterprise { name } } } }")
                .execute()
                .path("park.anchors[*].name")
                .entityList(String.class)
                .hasSize(3)
                .path("park.anchors[*].enterprise.name")
                .entityList(String.class)
                .containsExactly("上汽集团");
        chamber.document("{ chambers { name } zone(code: \"CQETDZ\") { parks { name } } }")
                .execute()
                .path("chambers[*].name")
                .entityList(String.class)
                .containsExactly("广东渝籍商（协）会")
                .path("zone.parks")
                .entityList(Object.class)
                .hasSize(6);
    }

    @Test
    void cannotTellAForeignEnterpriseFromOneThatIsNotThere() {
        var foreign = callers.post(callers.token("chamber"), enterprise("M01")).toString();
        var nobody = callers.post(callers.token("chamber"), enterprise("M00")).toString();
        assertThat(foreign).contains("NOT_FOUND").isEqualTo(nobody.replace("M00", "M01"));
        assertThat(callers.post(callers.token("chamber"), node("Enterprise", "M01")))
                .isEqualTo(callers.post(callers.token("chamber"), node("Enterprise", "M00")));
    }

    @Test
    void seesEvidenceOfItsMembersAlone() {
        var supply = evidence("SUPPLIES", "a.key IN $members AND b.key IN $members");
        var half = evidence("SUPPLIES", "a.key IN $members AND NOT b.key IN $members");
        var demand = evidence("DEMANDS", "a.key IN $members");
        var focus = evidence("FOCUSES_ON", "true");
        assertThat(nodes("Evidence", supply)).allMatch(found -> found.contains("id="));
        assertThat(nodes("Evidence", focus)).allMatch(found -> found.contains("id="));
        assertThat(nodes("Evidence", half)).allMatch("{node=null}"::equals);
        assertThat(nodes("Evidence", demand)).allMatch("{node=null}"::equals);
    }

    private List<String> nodes(String type, List<String> keys) {
        assertThat(keys).isNotEmpty();
        return keys.stream()
                .map(key -> callers.post(callers.token("chamber"), node(type, key)).get("data"))
                .map(String::valueOf)
                .toList();
    }

    private List<String> evidence(String type, String condition) {
        return List.copyOf(
                neo4j.query(
                                "MATCH (a)-[r:%s]->(b) WHERE %s RETURN r.evidenceId LIMIT 10"
                                        .formatted(type, condition))
                        .bind(Callers.MEMBERS)
                        .to("members")
                        .fetchAs(String.class)
                        .all());
    }

    /** One of the shapes, or several under aliases, in a fragment, nested. */
    private String document(Random random) {
        var parts =
                IntStream.rangeClosed(0, random.nextInt(4))
                        .mapToObj(i -> "a" + i + ": " + part(random))
                        .toList();
        var body = String.join(" ", parts);
        return random.nextBoolean()
                ? "{ " + body + " }"
                : "query { ...all } fragment all on Query { " + body + " }";
    }

    private String part(Random random) {
        var park = pick(random, PARKS);
        var work = pick(random, WORK);
        var segment = pick(random, List.of("A503", "B305", "D02"));
        return switch (random.nextInt(10)) {
            case 0 -> "park(code: \"" + park + "\") { " + work + " }";
            case 1 -> "zone(code: \"CQETDZ\") { parks { w: " + work + " } }";
            case 2 ->
                    "zone(code: \"CQETDZ\") { assignment(quota: 5) { totalMicroPoints items { lead { score } } } }";
            case 3 -> "lead(id: \"" + lead(random, park) + "\") { score microPoints }";
            case 4 ->
                    "node(id: \""
                            + lead(random, park)
                            + "\") { __typename ... on Lead { score reasons { statement } } }";
            case 5 ->
                    "node(id: \""
                            + GlobalId.of("Park", park)
                            + "\") { ... on Park { "
                            + work
                            + " } }";
            case 6 ->
                    "node(id: \""
                            + weightSet(random, park)
                            + "\") { __typename ... on WeightSet { name factors { factor } } }";
            case 7 ->
                    "chainSegment(code: \""
                            + segment
                            + "\") { state gap { statement } feeds { state } }";
            case 8 ->
                    "enterprises(first: 100, filter: {segment: \""
                            + segment
                            + "\"}) { totalCount edges { node { name customers { edges { node { name } } } suppliers { edges { node { name } } } } } }";
            default ->
                    "chambers { partnerships { park { w: "
                            + work
                            + " } evidence { path { id } } } }";
        };
    }

    private static String lead(Random random, String park) {
        return GlobalId.of(
                "Lead", park + "/" + pick(random, List.of("S020", "S178", "M01", "S001")));
    }

    private static String weightSet(Random random, String park) {
        return GlobalId.of(
                "WeightSet", pick(random, List.of(park + "/default", "secret-set", "nothing")));
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String node(String type, String key) {
        return "{ node(id: \"" + GlobalId.of(type, key) + "\") { id } }";
    }

    private static String enterprise(String key) {
        return "{ enterprise(key: \"" + key + "\") { name } }";
    }

    private void saveWeightSet() {
        neo4j.query(
                        """
                        MATCH (p:Park {code: 'CHAYUAN'})
                        MERGE (w:WeightSet {park: 'CHAYUAN', name: 'SECRET-SET'})
                        ON CREATE SET w.id = 'secret-set', w.savedBy = '茶园招商', w.savedAt = datetime()
                        MERGE (p)-[:HAS_WEIGHT_SET]->(w)
                        """)
                .run();
    }

    private Set<String> foreignNames() {
        return Set.copyOf(
                neo4j.query(
                                "MATCH (e:Enterprise) WHERE NOT e.key IN $members RETURN DISTINCT e.name")
                        .bind(Callers.MEMBERS)
                        .to("members")
                        .fetchAs(String.class)
                        .all());
    }
}

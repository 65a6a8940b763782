package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.intake.ImportTexts.file;
import static org.lianzhao.intake.ImportTexts.plain;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.OwnDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What a second file about the same thing changes, and what it leaves. */
@SpringBootTest
@OwnDatabase
@SmallSeed
class SecondFileIT {

    @Autowired Importer importer;
    @Autowired Neo4jClient neo4j;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "signals.csv|id,enterprise,kind,statement|MV,@,EXPANSION,扩产|S001|M05|SHOWED",
                "sites.csv|id,park,name,kind,sample|MV,@,甲（示例）,OFFICE,true|CHAYUAN|YANGTZE_GREEN|OFFERS",
                "figures.csv|id,owner,indicator,printed_term,bound,unit,scope,kind,citation,owner_confidence|MV,@,VISITS,人次,EXACT,NONE,H1,ACTUAL,A1,1|CHAYUAN|CQETDZ|REPORTS",
                "figures.csv|id,owner,alternative_owners,indicator,printed_term,bound,unit,scope,kind,citation,owner_confidence|MA,CQETDZ,@,VISITS,人次,EXACT,NONE,H1,ACTUAL,A1,1|CHAYUAN|YANGTZE_GREEN|MAY_BELONG_TO",
                "chambers.csv|key,name,adcode,partner,sample|MV,商会,330000,@,false|CHAYUAN|YANGTZE_GREEN|PARTNERS_WITH",
                "liaison_offices.csv|key,name,adcode,partner|MO,驻浙办,330000,@|CHAYUAN|YANGTZE_GREEN|PARTNERS_WITH",
                "segments.csv|code,chain,parent,level,stream,name,name_en,status,transport|MV,AUTO_ELECTRONICS,@,3,MIDSTREAM,甲,a,DERIVED,0|A5|A1|PART_OF",
            })
    void leavesNothingWithTheFormerOwner(
            String name, String header, String row, String before, String after, String type) {
        importer.load("before", List.of(file(name, header, row.replace("@", before))));
        assertThat(owners(row.substring(0, 2), type)).containsExactly(before);
        importer.load("after", List.of(file(name, header, row.replace("@", after))));
        assertThat(owners(row.substring(0, 2), type)).containsExactly(after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "enterprises.csv|key,name,sample|FC,甲,false|adcode,note|330200,注|LOCATED_IN",
                "segments.csv|code,chain,level,stream,name,name_en,status,transport|FC,AUTO_ELECTRONICS,3,MIDSTREAM,甲,a,DERIVED,0|parent,note|A5,注|PART_OF",
                "figures.csv|id,owner,indicator,printed_term,bound,unit,scope,kind,citation,owner_confidence|FC,CQETDZ,VISITS,人次,EXACT,NONE,H1,ACTUAL,A1,1|alternative_owners,note|CHAYUAN,注|MAY_BELONG_TO",
            })
    void leavesWhatTheFileHasNoColumnForAndClearsWhatACellLeavesEmpty(
            String name, String header, String row, String more, String cells, String type) {
        var owner = cells.split(",", -1)[0];
        importer.load("full", List.of(file(name, header + "," + more, row + "," + cells)));
        importer.load("fewer", List.of(file(name, header, row)));
        assertThat(owners("FC", type)).containsExactly(owner);
        assertThat(notes("FC")).containsExactly("注");
        importer.load("empty", List.of(file(name, header + "," + more, row + ",,")));
        assertThat(owners("FC", type)).isEmpty();
        assertThat(notes("FC")).isEmpty();
    }

    @Test
    void doesTheSameWithFactsAndTheirSources() {
        var header = "supplier,customer,product,note,source,url,observed_on,grade\n";
        var fact = "S001,9150000020286320X6,试制件,";
        importer.load(
                "full",
                List.of(
                        plain(
                                "supplies.csv",
                                header + fact + "注,甲,https://example.org/,2026-10,A\n")));
        importer.load(
                "fewer",
                List.of(
                        file(
                                "supplies.csv",
                                "supplier,customer,product",
                                fact.substring(0, fact.length() - 1))));
        assertThat(supply()).containsExactly("注 测试 https://example.org/");
        importer.load("empty", List.of(plain("supplies.csv", header + fact + ",丙,,2026-11,A\n")));
        assertThat(supply()).containsExactly("- 丙 -");
    }

    @Test
    void tellsWhereALocationIsFromWhicheverFileSaysSo() {
        importer.load(
                "place",
                List.of(file("enterprises.csv", "key,name,adcode,sample", "FL,乙,330200,false")));
        importer.load(
                "basis",
                List.of(
                        file(
                                "enterprises.csv",
                                "key,name,location_basis,sample",
                                "FL,乙,STATED,false")));
        assertThat(
                        texts(
                                "MATCH (e:Enterprise {key: 'FL'})-[r:LOCATED_IN]->(p:Region)"
                                        + " RETURN p.adcode + ' ' + r.basis"))
                .containsExactly("330200 STATED");
    }

    private List<String> supply() {
        return texts(
                """
                MATCH ()-[r:SUPPLIES {product: '试制件'}]->()
                RETURN coalesce(r.note, '-') + ' ' + r.source + ' ' + coalesce(r.url, '-')
                """);
    }

    private List<String> notes(String id) {
        return texts(
                "MATCH (n:Enterprise|ChainSegment|Figure) WHERE '%s' IN [n.id, n.key, n.code]"
                                .formatted(id)
                        + " AND n.note IS NOT NULL RETURN n.note");
    }

    private List<String> texts(String statement) {
        return List.copyOf(neo4j.query(statement).fetchAs(String.class).all());
    }

    private List<String> owners(String id, String type) {
        return List.copyOf(
                neo4j.query(
                                """
                                MATCH (n:Signal|Site|Figure|Chamber|LiaisonOffice|ChainSegment|Enterprise)-[r]-(owner)
                                WHERE type(r) = $type AND coalesce(n.id, n.key, n.code) = $id
                                RETURN coalesce(owner.key, owner.code, owner.adcode)
                                """)
                        .bindAll(Map.of("id", id, "type", type))
                        .fetchAs(String.class)
                        .all());
    }
}

package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.intake.ImportTexts.file;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.OwnDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What belongs to one thing belongs to the new one alone when a file says so. */
@SpringBootTest
@OwnDatabase
class MovedRowsIT {

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

    private List<String> owners(String id, String type) {
        return List.copyOf(
                neo4j.query(
                                """
                                MATCH (n:Signal|Site|Figure|Chamber|LiaisonOffice|ChainSegment)-[r]-(owner)
                                WHERE type(r) = $type AND coalesce(n.id, n.key, n.code) = $id
                                RETURN coalesce(owner.key, owner.code)
                                """)
                        .bindAll(Map.of("id", id, "type", type))
                        .fetchAs(String.class)
                        .all());
    }
}

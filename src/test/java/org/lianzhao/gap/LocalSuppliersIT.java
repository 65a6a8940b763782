package org.lianzhao.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianzhao.OwnDatabase;
import org.lianzhao.access.AdministratorTester;
import org.lianzhao.intake.ImportFile;
import org.lianzhao.intake.Importer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Who counts as a local supplier of a segment, and which segments a park has gaps of. */
@SpringBootTest(properties = "lianzhao.seed.load-when-empty=false")
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@Import(AdministratorTester.class)
@OwnDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalSuppliersIT {
    private static final String SOURCE = "测试,2026,B";

    @Autowired Importer importer;
    @Autowired HttpGraphQlTester graphQl;

    @BeforeEach
    void makeAZoneWithTwoParksAndAChain() {
        importer.load(
                "small",
                List.of(
                        plain(
                                "regions.csv",
                                "adcode,name,level,parent",
                                "500000,重庆市,PROVINCE,",
                                "500106,沙坪坝区,DISTRICT,500000",
                                "510000,四川省,PROVINCE,"),
                        file("zones.csv", "code,name,adcode", "Z,区,500000"),
                        file("parks.csv", "code,name,zone,adcode", "P,园,Z,500106", "Q,旁,Z,500106"),
                        file("industry_chains.csv", "code,name,zone", "C,链,Z"),
                        file(
                                "segments.csv",
                                "code,chain,parent,level,stream,name,name_en,status,transport",
                                "A,C,,1,MIDSTREAM,系统,a,DERIVED,0",
                                "A1,C,A,2,MIDSTREAM,件,a1,DERIVED,0",
                                "B,C,,1,MIDSTREAM,他,b,DERIVED,0"),
                        file("focuses.csv", "park,target,priority", "P,C,1", "Q,A,1")));
    }

    @Test
    void seesOnlyWhatIsBelowASegmentThatAParkFocusesOn() {
        assertThat(gaps("P")).containsExactly("A1", "B");
        assertThat(gaps("Q")).containsExactly("A1");
        graphQl.document(
                        "{ park(code: \"Q\") { focuses { chain { code } segment { code } basis } } }")
                .execute()
                .path("park.focuses[0].segment.code")
                .entity(String.class)
                .isEqualTo("A")
                .path("park.focuses[0].chain.code")
                .entity(String.class)
                .isEqualTo("C");
    }

    @Test
    void countsWhoIsThereByHeadOfficeOrPresenceThatHoldsAndIsSure() {
        importer.load(
                "suppliers",
                List.of(
                        file(
                                "enterprises.csv",
                                "key,name,adcode,sample",
                                "HEAD,总部,500106,false",
                                "PLANT,有厂,510000,false",
                                "PARK,在园,510000,false",
                                "CLOSED,已关,510000,false",
                                "DOUBT,待核,510000,false",
                                "AWAY,在外,510000,false"),
                        file(
                                "operations.csv",
                                "enterprise,segment,confidence",
                                "HEAD,A1,0.9",
                                "PLANT,A1,0.9",
                                "PARK,A1,0.9",
                                "CLOSED,A1,0.9",
                                "DOUBT,A1,0.9",
                                "AWAY,A1,0.9"),
                        file(
                                "presences.csv",
                                "enterprise,place,kind,state,certainty",
                                "HEAD,500106,PLANT,OPERATING,CONFIRMED",
                                "PLANT,500106,PLANT,,INFERRED",
                                "PARK,Q,PROJECT,BUILDING,CONFIRMED",
                                "CLOSED,500106,PLANT,CLOSED,CONFIRMED",
                                "DOUBT,500000,PLANT,OPERATING,TO_VERIFY",
                                "AWAY,510000,PLANT,OPERATING,CONFIRMED")));
        graphQl.document(
                        """
                        {
                          park(code: "Q") { gaps { localSuppliers knownSuppliers } }
                          chainSegment(code: "A") { gap { localSuppliers knownSuppliers } }
                        }
                        """)
                .execute()
                .path("park.gaps[0].localSuppliers")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("park.gaps[0].knownSuppliers")
                .entity(Integer.class)
                .isEqualTo(6)
                .path("chainSegment.gap.localSuppliers")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("chainSegment.gap.knownSuppliers")
                .entity(Integer.class)
                .isEqualTo(6);
    }

    private List<String> gaps(String park) {
        return graphQl.document("{ park(code: \"" + park + "\") { gaps { segment { code } } } }")
                .execute()
                .path("park.gaps[*].segment.code")
                .entityList(String.class)
                .get();
    }

    private static ImportFile file(String name, String header, String... rows) {
        var sourced = new String[rows.length];
        for (var i = 0; i < rows.length; i++) {
            sourced[i] = rows[i] + "," + SOURCE;
        }
        return plain(name, header + ",source,observed_on,grade", sourced);
    }

    private static ImportFile plain(String name, String header, String... rows) {
        var text = header + "\n" + String.join("\n", rows) + "\n";
        return new ImportFile(
                name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianzhao.LianzhaoApplication;
import org.lianzhao.OwnDatabase;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.intake.ImportFile;
import org.lianzhao.intake.Importer;
import org.lianzhao.intake.SmallSeed;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.snapshot.LeadSnapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** What one instance writes, the lists of another show, down to the last reason. */
@SpringBootTest
@OwnDatabase
@SmallSeed
class SecondInstanceIT {
    private static final String NEW =
            """
            key,name,adcode,sample,source,observed_on,grade
            NEW,新入库,330200,false,测试,2026-11-20,B
            """;
    private static final String WORKS =
            """
            enterprise,segment,confidence,basis,source,observed_on,grade
            NEW,A503,0.9,STATED,测试,2026-11-20,B
            """;

    @Autowired ApplicationContext first;
    @Autowired ConfigurableEnvironment environment;
    @Autowired Importer importer;

    @Test
    void showsWhatTheFirstWrote() {
        try (var second =
                new SpringApplicationBuilder(LianzhaoApplication.class).run(sameDatabase())) {
            var before = list(second);
            assertThat(before).isEqualTo(list(first));
            importer.load(
                    "new", List.of(file("enterprises.csv", NEW), file("operations.csv", WORKS)));
            second.getBean(LeadSnapshots.class).refreshed();
            assertThat(list(second)).isEqualTo(list(first)).isNotEqualTo(before);
            assertThat(list(second)).anyMatch(lead -> lead.contains("enterpriseKey=NEW"));
        }
    }

    private String[] sameDatabase() {
        return Stream.concat(
                        Stream.of("uri", "authentication.username", "authentication.password")
                                .map(name -> "spring.neo4j." + name)
                                .map(name ->
                                        "--" + name + "=" + environment.getRequiredProperty(name)),
                        Stream.of("--server.port=0"))
                .toArray(String[]::new);
    }

    private static ImportFile file(String name, String text) {
        return new ImportFile(
                name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Every lead of a park with its reasons, and the version they come from. */
    private static List<String> list(ApplicationContext instance) {
        var park = instance.getBean(GraphLookup.class).parks(List.of("AUTO_ELECTRONICS"));
        return list(instance, park.getFirst());
    }

    private static List<String> list(ApplicationContext instance, Park park) {
        var list =
                instance.getBean(Leads.class)
                        .list(
                                LeadQuery.of(
                                        park,
                                        LeadFilter.ofSegments(List.of("A503")),
                                        instance.getBean(Weights.class),
                                        Diversity.NONE,
                                        LeadDetail.ALL,
                                        new LeadQuery.Place(100, null, null)));
        return Stream.concat(
                        Stream.of(list.getDataVersion()),
                        list.getEdges().stream().map(edge -> String.valueOf(edge.getNode())))
                .toList();
    }
}

package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianzhao.LianzhaoApplication;
import org.lianzhao.OwnDatabase;
import org.lianzhao.access.session.SignInInput;
import org.lianzhao.access.session.SignInPayload;
import org.lianzhao.access.session.SignIns;
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
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * What one instance writes, the lists of another show, down to the last reason; what one locks, the
 * other does not open.
 */
@SpringBootTest
@OwnDatabase
@SmallSeed
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondInstanceIT {
    private static final int GUESSES = 5;
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

    private ConfigurableApplicationContext second;

    @BeforeAll
    void start() {
        second = new SpringApplicationBuilder(LianzhaoApplication.class).run(sameDatabase());
    }

    @AfterAll
    void stop() {
        second.close();
    }

    @Test
    void showsWhatTheFirstWrote() {
        var before = list(second);
        assertThat(before).isEqualTo(list(first));
        importer.load("new", List.of(file("enterprises.csv", NEW), file("operations.csv", WORKS)));
        second.getBean(LeadSnapshots.class).refreshed();
        assertThat(list(second)).isEqualTo(list(first)).isNotEqualTo(before);
        assertThat(list(second)).anyMatch(lead -> lead.contains("enterpriseKey=NEW"));
    }

    /** Guesses add up over the instances; who takes another one has not gained any. */
    @Test
    void countsGuessesOfBothInstancesTogether() {
        for (var guess = 0; guess < GUESSES; guess++) {
            assertThat(guess(guess % 2 == 0 ? first : second)).contains("不正确");
        }
        assertThat(guess(first)).contains("次数过多");
        assertThat(guess(second)).contains("次数过多");
    }

    private static String guess(ApplicationContext instance) {
        return switch (instance.getBean(SignIns.class)
                .signIn(new SignInInput("guessed", "not it"), null)) {
            case SignInPayload.SignInRefused refused -> refused.message();
            case SignInPayload.SignedIn in -> throw new AssertionError("signed in: " + in);
        };
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

package org.lianzhao.local;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lianzhao.LianzhaoApplication;
import org.lianzhao.access.LocalAccounts;
import org.lianzhao.board.opportunity.LocalOpportunities;
import org.springframework.boot.SpringApplication;

/**
 * What {@code mvn spring-boot:run} starts: the application, with a Neo4j beside it unless {@code
 * SPRING_NEO4J_URI} names a server, and with an account for every role. Data lives under {@code
 * LIANZHAO_DATA_DIR}, by default {@code .data}. Anyone who reaches it may ask for the schema.
 */
public final class LocalApplication {
    private LocalApplication() {}

    public static void main(String[] args) {
        if (System.getenv("SPRING_NEO4J_URI") == null) {
            var folder = folder();
            var neo4j = LocalNeo4j.start(folder);
            endWith(neo4j, folder);
            System.setProperty("spring.neo4j.uri", neo4j.uri());
            System.setProperty("spring.neo4j.authentication.username", neo4j.username());
            System.setProperty("spring.neo4j.authentication.password", neo4j.password());
        }
        if (System.getenv("LIANZHAO_EDGE_OPENINTROSPECTION") == null) {
            System.setProperty("lianzhao.edge.open-introspection", "true");
        }
        SpringApplication.from(LianzhaoApplication::main)
                .with(LocalAccounts.class, LocalOpportunities.class)
                .run(args);
    }

    private static Path folder() {
        var data = Optional.ofNullable(System.getenv("LIANZHAO_DATA_DIR")).orElse(".data");
        try {
            return Path.of(data, "neo4j");
        } catch (InvalidPathException ex) {
            System.err.println(
                    "This locale cannot name LIANZHAO_DATA_DIR “"
                            + data
                            + "”. Set LANG=C.UTF-8 (and LC_ALL, where it is set), then start"
                            + " again.");
            System.exit(1);
            throw ex;
        }
    }

    /** A database that ended once ends again: better to say so than to serve errors. */
    private static void endWith(LocalNeo4j neo4j, Path folder) {
        var stopping = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopping.set(true)));
        neo4j.whenItEndsByItself(code -> {
            if (!stopping.get()) {
                System.err.printf(
                        "The Neo4j beside this application has ended (exit code %d), so it ends"
                                + " too.%nIts last words are in %s.%nNothing that was confirmed"
                                + " is lost; start again.%n",
                        code, folder.resolve("neo4j.out"));
                System.exit(1);
            }
        });
    }
}

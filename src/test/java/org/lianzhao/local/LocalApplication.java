package org.lianzhao.local;

import java.nio.file.Path;
import java.util.Optional;
import org.lianzhao.LianzhaoApplication;
import org.lianzhao.access.LocalAccounts;
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
            var folder =
                    Path.of(
                            Optional.ofNullable(System.getenv("LIANZHAO_DATA_DIR")).orElse(".data"),
                            "neo4j");
            var neo4j = LocalNeo4j.start(folder);
            System.setProperty("spring.neo4j.uri", neo4j.uri());
            System.setProperty("spring.neo4j.authentication.username", neo4j.username());
            System.setProperty("spring.neo4j.authentication.password", neo4j.password());
        }
        if (System.getenv("LIANZHAO_EDGE_OPENINTROSPECTION") == null) {
            System.setProperty("lianzhao.edge.open-introspection", "true");
        }
        SpringApplication.from(LianzhaoApplication::main).with(LocalAccounts.class).run(args);
    }
}

package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar that {@code mvn package} makes. */
class JarIT {
    private static final Path JAR = Path.of(System.getProperty("lianzhao.jar"));

    @Test
    void shipsTheDriverButNoNeo4jServer() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var libraries =
                    jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.startsWith("BOOT-INF/lib/"))
                            .map(name -> name.substring("BOOT-INF/lib/".length()))
                            .toList();
            assertThat(libraries).anyMatch(name -> name.startsWith("neo4j-java-driver"));
            assertThat(libraries)
                    .filteredOn(name -> name.contains("neo4j"))
                    .allMatch(name ->
                            name.matches(
                                    "(neo4j-java-driver|neo4j-bolt-connection|neo4j-cypher-dsl|spring-data-neo4j|spring-boot-(starter-)?(data-)?neo4j).*"));
        }
    }

    @Test
    void holdsTheSeedAndTheSchema() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.getEntry("BOOT-INF/classes/seed/enterprises.csv")).isNotNull();
            assertThat(jar.getEntry("BOOT-INF/classes/graphql/schema.graphqls")).isNotNull();
        }
    }

    @Test
    void saysInOneLineThatItNeedsADatabase() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-jar", JAR.toString()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_"));
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(output.lines()).singleElement().asString().contains("SPRING_NEO4J_URI");
    }
}

package org.lianzhao;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/** The application. It needs a Neo4j; {@code mvn spring-boot:run} starts one beside it. */
@SpringBootApplication
public class LianzhaoApplication {
    static final int NO_DATABASE = 2;

    public static void main(String[] args) {
        // Statements hold numbers; the same list must read the same under every locale.
        Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
        var application = new SpringApplication(LianzhaoApplication.class);
        application.addListeners(
                (ApplicationListener<ApplicationEnvironmentPreparedEvent>)
                        event -> {
                            if (!event.getEnvironment().containsProperty("spring.neo4j.uri")) {
                                System.err.println(
                                        "No database: set SPRING_NEO4J_URI (e.g. neo4j://host:7687),"
                                                + " SPRING_NEO4J_AUTHENTICATION_USERNAME and SPRING_NEO4J_AUTHENTICATION_PASSWORD;"
                                                + " for a local trial run `mvn spring-boot:run`, which brings its own.");
                                System.exit(NO_DATABASE);
                            }
                        });
        application.run(args);
    }
}

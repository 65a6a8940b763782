package org.lianzhao;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lianzhao.access.AdministratorTester;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole application over the shared, seeded database. It must not write. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "spring.http.codecs.max-in-memory-size=16MB",
            // All testers are one user, who may be asking for two classes at once.
            "lianzhao.edge.rate.burst=100000"
        })
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@Import(AdministratorTester.class)
@ContextConfiguration(initializers = SharedDatabase.class)
@ResourceLock(value = SharedGraph.SEEDED, mode = ResourceAccessMode.READ)
public @interface SeededTest {}

package org.lianzhao.edge;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lianzhao.SharedDatabase;
import org.lianzhao.SharedGraph;
import org.lianzhao.access.TestUsers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of a running server, over the network, with the shared, seeded database. One that writes
 * more than its own users takes it back, and holds the graph alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = SharedDatabase.class)
@ResourceLock(value = SharedGraph.SEEDED, mode = ResourceAccessMode.READ)
@Import(TestUsers.class)
public @interface ServedTest {}

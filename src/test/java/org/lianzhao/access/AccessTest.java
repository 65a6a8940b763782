package org.lianzhao.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lianzhao.SharedGraph;
import org.lianzhao.board.BoardEntries;
import org.lianzhao.board.ChamberDesk;
import org.lianzhao.board.ChamberEntries;
import org.lianzhao.board.opportunity.LocalOpportunities;
import org.lianzhao.intake.SmallSeed;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of who may do what, over a part of the seed and the accounts of the local run. The 广东
 * chamber has members. Its tester is nobody: {@link Callers} signs in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "spring.http.codecs.max-in-memory-size=16MB",
            "lianzhao.access.sign-in-attempts.burst=10000",
            "lianzhao.access.sign-in-attempts.of-all-per-minute=10000",
            "lianzhao.demo.password=" + AccessTest.PASSWORD
        })
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@Import({
    LocalAccounts.class,
    Callers.class,
    LocalOpportunities.class,
    BoardEntries.class,
    ChamberDesk.class,
    ChamberEntries.class
})
@ContextConfiguration(initializers = AccessDatabase.class)
@SmallSeed
@ResourceLock(SharedGraph.ACCESS)
@Order(2) // They run one after the other, so this is the longest row.
public @interface AccessTest {
    String PASSWORD = "不可说的口令-17";
}

package org.lianzhao.registry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.lianzhao.OwnDatabase;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.access.LocalAccounts;
import org.lianzhao.intake.SmallSeed;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** A test that enters facts, over a part of the seed and the accounts of the local run. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "lianzhao.demo.password=" + AccessTest.PASSWORD)
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@Import({LocalAccounts.class, Callers.class, Entries.class})
@OwnDatabase
@SmallSeed
@interface RegistryTest {}

package org.lianzhao.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lianzhao.SharedGraph;

/**
 * Beside {@code @ServedTest}: it writes to the seeded graph and takes out again what it wrote.
 * Meanwhile nobody else reads that graph, so these come first, when there is enough to do besides.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(KeepsVersion.class)
@ResourceLock(SharedGraph.SEEDED)
@Order(1)
@interface TakesBackWhatItWrites {}

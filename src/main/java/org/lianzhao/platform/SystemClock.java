package org.lianzhao.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of everything that says when it happened, in UTC. Scores never ask it. */
@Configuration(proxyBeanMethods = false)
class SystemClock {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

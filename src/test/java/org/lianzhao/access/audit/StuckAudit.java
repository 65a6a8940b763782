package org.lianzhao.access.audit;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.data.neo4j.core.Neo4jClient;

/** An audit trail that can be told to keep nothing. */
@TestConfiguration(proxyBeanMethods = false)
public class StuckAudit {
    private volatile boolean stuck;

    /** Does that while no event can be kept. */
    public void during(Runnable attempt) {
        stuck = true;
        try {
            attempt.run();
        } finally {
            stuck = false;
        }
    }

    @Bean
    @Primary
    AuditRepository stuckEvents(Neo4jClient neo4j) {
        return new AuditRepository(neo4j) {
            @Override
            void keep(AuditEvent event) {
                if (stuck) {
                    throw new IllegalStateException("The audit trail is stuck");
                }
                super.keep(event);
            }
        };
    }
}

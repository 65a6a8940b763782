package org.lianzhao.edge.watch;

import org.neo4j.driver.Driver;
import org.springframework.boot.neo4j.health.Neo4jHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Spring Boot's check of the database, in the thread of the request and so under its deadline. Left
 * to itself, Spring Boot takes the reactive one, which waits for as long as the database is silent.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseHealth {
    @Bean
    Neo4jHealthIndicator neo4jHealthIndicator(Driver driver) {
        return new Neo4jHealthIndicator(driver);
    }
}

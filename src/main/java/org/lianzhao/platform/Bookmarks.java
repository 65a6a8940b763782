package org.lianzhao.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;

/**
 * One memory of what was written here, for transactions and for statements that run by themselves:
 * else a member of a cluster that lags would show the state before the change of who asks.
 */
@Configuration(proxyBeanMethods = false)
class Bookmarks {
    @Bean
    Neo4jBookmarkManager bookmarkManager() {
        return Neo4jBookmarkManager.create();
    }
}

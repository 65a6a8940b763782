package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class StatementLogTests {
    @Test
    void leavesOutWhatIsReadInTheBackground() throws InterruptedException {
        try (var log = new StatementLog()) {
            send("data-changes-1", "Executing: a");
            send("lead-snapshot-park-0", "Executing: b");
            send("request", "Executing: c");
            assertThat(log.statements()).containsExactly("Executing: c");
        }
    }

    private static void send(String thread, String statement) throws InterruptedException {
        var logger = LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");
        Thread.ofVirtual().name(thread).start(() -> logger.debug(statement)).join();
    }
}

package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class OutageLogTests {
    private final Exception failure =
            new IllegalStateException("wrapped", new ServiceUnavailableException("gone\nagain"));
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final List<String> lines = new ArrayList<>();
    private final OutageLog log = new OutageLog(now::get, lines::add);

    @Test
    void saysOnceAMinuteHowManyFoundOut() {
        for (var i = 0; i < 170; i++) {
            log.add(failure);
        }
        assertThat(lines)
                .containsExactly(
                        "The database does not answer: "
                                + ServiceUnavailableException.class.getName()
                                + ": gone");
        now.addAndGet(OutageLog.PERIOD.toNanos());
        log.add(failure);
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).endsWith(", and 169 times more since this was last said");
    }

    @Test
    void saysNothingMoreOfWhatItHasTold() {
        log.add(failure);
        now.addAndGet(OutageLog.PERIOD.toNanos());
        log.add(failure);
        assertThat(lines.getLast()).doesNotContain("times more");
    }
}

package org.lianzhao.board.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.lianzhao.StatementLog;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read for a page of the board. */
@AccessTest
@Isolated("counts what is sent in this JVM")
class BoardStatementsIT {
    @Autowired Callers callers;

    @Test
    void readsAPageInOneStatementPerLevel() {
        var one = statements(1);
        assertThat(one).hasSizeLessThanOrEqualTo(9);
        assertThat(statements(100)).hasSameSizeAs(one);
    }

    /** Without who asks, which is remembered for a second. */
    private List<String> statements(int first) {
        callers.token("chamber");
        try (var log = new StatementLog()) {
            callers.as("chamber")
                    .documentName("board/opportunities")
                    .variable("first", first)
                    .executeAndVerify();
            return log.statements().stream()
                    .filter(statement -> !statement.contains(":Session"))
                    .toList();
        }
    }
}

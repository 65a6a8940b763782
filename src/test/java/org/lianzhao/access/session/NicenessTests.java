package org.lianzhao.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class NicenessTests {
    /** Of the thread that asks: {@code proc_pid_stat(5)}, the name in brackets before it. */
    private static int nice() {
        try {
            var stat = Files.readString(Path.of("/proc/thread-self/stat"));
            return Integer.parseInt(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[16]);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Test
    void makesTheThreadNiceAndNoOther() {
        Executor yielding = work -> Thread.ofPlatform().start(Niceness.before(work, 19));
        var before = nice();
        assertThat(CompletableFuture.supplyAsync(NicenessTests::nice, yielding).join())
                .isEqualTo(19);
        assertThat(nice()).isEqualTo(before).isLessThan(19);
    }
}

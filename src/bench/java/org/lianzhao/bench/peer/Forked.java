package org.lianzhao.bench.peer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own with this class path, whose processor time can be read. */
final class Forked implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private Forked(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts the main class; what it logs goes to {@code target/peer-NAME.log}. */
    static Forked start(Class<?> main, List<String> flags, List<String> arguments) {
        try {
            var log = Path.of("target", "peer-" + main.getSimpleName() + ".log");
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(flags);
            command.add(
                    "@"
                            + Files.writeString(
                                    log.resolveSibling(log.getFileName() + ".args"),
                                    "-cp \"" + System.getProperty("java.class.path") + "\""));
            command.add(main.getName());
            command.addAll(arguments);
            var builder = new ProcessBuilder(command).redirectError(log.toFile());
            if (main != RawDriver.class) {
                builder.redirectErrorStream(true).redirectOutput(log.toFile());
            }
            return new Forked(builder.start());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Sends a line and returns the one that comes back. */
    String ask(String line) {
        try {
            var writer = process.outputWriter(StandardCharsets.UTF_8);
            writer.write(line + "\n");
            writer.flush();
            var answer = output.readLine();
            if (answer == null) {
                throw new IllegalStateException("Ended: " + line);
            }
            return answer;
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

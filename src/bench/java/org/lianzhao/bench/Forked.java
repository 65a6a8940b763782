package org.lianzhao.bench;

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
public final class Forked implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private Forked(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts a main class that logs, to {@code target/fork-NAME.log}. */
    public static Forked logging(Class<?> main, List<String> flags, List<String> arguments) {
        return start(main, command(main, flags, arguments).redirectErrorStream(true), true);
    }

    /** Starts a main class that reads lines and answers each with one. */
    public static Forked answering(Class<?> main, List<String> flags, List<String> arguments) {
        return start(main, command(main, flags, arguments), false);
    }

    /**
     * The same, where it gets a processor only when nobody else wants one: for what would run on
     * other machines.
     */
    public static Forked yielding(Class<?> main, List<String> flags, List<String> arguments) {
        var command = command(main, flags, arguments);
        command.command().addAll(0, List.of("nice", "-n", "19"));
        return start(main, command, false);
    }

    private static Forked start(Class<?> main, ProcessBuilder builder, boolean isLogging) {
        try {
            var log = log(main).toFile();
            builder.redirectError(log);
            if (isLogging) {
                builder.redirectOutput(log);
            }
            return new Forked(builder.start());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Path log(Class<?> main) {
        return Path.of("target", "fork-" + main.getSimpleName() + ".log");
    }

    private static ProcessBuilder command(
            Class<?> main, List<String> flags, List<String> arguments) {
        try {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(flags);
            var classes = "-cp \"" + System.getProperty("java.class.path") + "\"";
            var file = log(main).resolveSibling("fork-" + main.getSimpleName() + ".args");
            command.add("@" + Files.writeString(file, classes));
            command.add(main.getName());
            command.addAll(arguments);
            return new ProcessBuilder(command);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Sends a line and returns the one that comes back. */
    public String ask(String line) {
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

    public Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

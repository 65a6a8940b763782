package org.lianzhao.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file for results. That it can be written is known before the work begins, and until the work is
 * done it keeps what it holds.
 */
final class OutputFile {
    private final Path path;

    /** Checks that the file can be written. */
    OutputFile(Path path) {
        this.path = path;
        try {
            Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                    .close();
        } catch (IOException e) {
            throw unwritable();
        }
    }

    void write(String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw unwritable();
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }

    private InputProblem unwritable() {
        return new InputProblem(path + ": cannot be written");
    }
}

package org.lianzhao.intake;

import java.io.IOException;
import java.io.InputStream;

/** A file offered for import: its name decides which table it holds. */
public record ImportFile(String name, Content content) {
    /** Opens the file anew. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}

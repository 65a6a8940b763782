package org.lianzhao;

/**
 * The graphs that classes of integration tests share, as names for {@code @ResourceLock}. Classes
 * run side by side: who only reads a graph holds it with others, who writes to it holds it alone.
 */
public final class SharedGraph {
    /** Of {@link SeededTest} and {@code ServedTest}. */
    public static final String SEEDED = "the seeded graph";

    /** Of {@code AccessTest}. */
    public static final String ACCESS = "the graph of access";

    /** Of {@code BlankGraph}. */
    public static final String BLANK = "the blank graph";

    private SharedGraph() {}
}

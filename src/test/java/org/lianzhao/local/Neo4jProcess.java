package org.lianzhao.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Main class of the JVM that Neo4j runs in. It ends itself when its standard input ends, that is
 * when the parent is gone, however hard the parent was killed. Neo4j is on this JVM's class path
 * only, hence the reflection.
 */
final class Neo4jProcess {
    private static final int IN_USE = 3;

    private static @Nullable FileChannel held;

    private Neo4jProcess() {}

    public static void main(String[] args) throws Exception {
        var home = Path.of(args[0]);
        // A predecessor whose parent was killed may still be closing its store.
        if (!lock(home.resolve("in-use.lock"), Long.parseLong(args[1]))) {
            System.err.println("The folder " + home + " is in use by another Neo4j");
            System.exit(IN_USE);
        }
        Thread.ofPlatform().daemon().start(Neo4jProcess::exitWhenParentIsGone);
        Class.forName("org.neo4j.server.Neo4jCommunity")
                .getMethod("main", String[].class)
                .invoke(
                        null,
                        (Object)
                                new String[] {
                                    "--home-dir=" + home, "--config-dir=" + home.resolve("conf")
                                });
    }

    /** The lock ends with the process: Neo4j's main method returns long before its server ends. */
    private static boolean lock(Path path, long patienceMillis)
            throws IOException, InterruptedException {
        held = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var deadline = System.currentTimeMillis() + patienceMillis;
        do {
            if (held.tryLock() != null) {
                return true;
            }
            Thread.sleep(200);
        } while (System.currentTimeMillis() < deadline);
        return false;
    }

    private static void exitWhenParentIsGone() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent; only the end matters.
            }
        } catch (IOException ex) {
            // A broken pipe means the same as its end.
        }
        System.exit(0);
    }
}

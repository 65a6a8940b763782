package org.lianzhao.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Main class of the JVM that Neo4j runs in. It ends itself when its standard input ends, that is
 * when the parent is gone, however hard the parent was killed. Neo4j is on this JVM's class path
 * only, hence the reflection.
 */
final class Neo4jProcess {
    private static final int IN_USE = 3;
    private static final long LOCK_PATIENCE_MILLIS = 20_000;

    private Neo4jProcess() {}

    public static void main(String[] args) throws Exception {
        var home = Path.of(args[0]);
        try (var file =
                FileChannel.open(
                        home.resolve("in-use.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            // A predecessor whose parent was killed may still be closing its store.
            if (!lock(file)) {
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
    }

    private static boolean lock(FileChannel file) throws IOException, InterruptedException {
        var deadline = System.currentTimeMillis() + LOCK_PATIENCE_MILLIS;
        do {
            FileLock lock = file.tryLock();
            if (lock != null) {
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

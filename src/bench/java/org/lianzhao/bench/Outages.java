package org.lianzhao.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/**
 * Plays through what can happen to the database, and prints what clients see, whether anything
 * confirmed was lost and what the log says: {@code mvn -Pbench test
 * -Dbench.main=org.lianzhao.bench.Outages}. The full disk is a tmpfs, which needs the right to
 * mount one; else it is skipped. It ends with 1 where something was lost or took longer than a
 * request may.
 */
public final class Outages {
    private static final int DISK_MEGABYTES = 700;
    private static final Duration LASTS = Duration.ofSeconds(15);

    private final OutageStage stage;
    private boolean failed;

    private Outages(OutageStage stage) {
        this.stage = stage;
    }

    /** What is done to the database. */
    @FunctionalInterface
    private interface Deed {
        void now() throws IOException, InterruptedException;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        boolean failed;
        try (var stage = new OutageStage(DISK_MEGABYTES)) {
            var outages = new Outages(stage);
            outages.awaitReady();
            outages.play("kill -9", stage::killDatabase, stage::startDatabase);
            outages.play("SIGTERM", stage::terminateDatabase, stage::startDatabase);
            outages.play(
                    "SIGSTOP",
                    () -> stage.signalDatabase("STOP"),
                    () -> stage.signalDatabase("CONT"));
            if (stage.whyNoDisk().isEmpty()) {
                outages.play("full disk", stage::fillDisk, stage::emptyDisk);
            } else {
                System.out.println("\nfull disk: skipped, " + stage.whyNoDisk());
            }
            outages.startBeforeTheDatabase();
            outages.startWithoutDatabase();
            failed = outages.failed;
        }
        System.exit(failed ? 1 : 0);
    }

    private void play(String what, Deed fault, Deed repair)
            throws IOException, InterruptedException {
        System.out.printf("%n%s, for %d s%n", what, LASTS.toSeconds());
        var clients = new OutageClients(stage.port());
        clients.begin(what.replaceAll("\\W", "") + "-outage-");
        Thread.sleep(Duration.ofSeconds(3));
        var lines = stage.log().size();
        fault.now();
        Thread.sleep(LASTS);
        repair.now();
        var again = awaitReady();
        Thread.sleep(Duration.ofSeconds(3));
        clients.end();
        clients.print();
        var confirmed = clients.acknowledged();
        var kept = stage.kept(confirmed);
        System.out.printf(
                "ready again after %d ms; confirmed %d, kept %d; log %d lines for %d requests%n",
                again.toMillis(),
                confirmed.size(),
                kept,
                stage.log().size() - lines,
                clients.requests());
        failed |= kept != confirmed.size() || clients.isAnyLate();
    }

    private void startBeforeTheDatabase() throws IOException, InterruptedException {
        stage.stopApplication();
        stage.killDatabase();
        stage.startApplication("2m");
        Thread.sleep(Duration.ofSeconds(15));
        System.out.printf(
                "%nstart 15 s before the database: ready meanwhile: %b%n",
                OutageClients.isReady(stage.port()));
        stage.startDatabase();
        System.out.printf("ready %d ms after the database%n", awaitReady().toMillis());
    }

    private void startWithoutDatabase() throws IOException, InterruptedException {
        stage.stopApplication();
        stage.killDatabase();
        stage.startApplication("5s");
        System.out.printf("%nstart without a database, patience 5 s: exit %d%n", stage.exitCode());
        stage.log().stream().filter(line -> !line.isBlank()).forEach(System.out::println);
    }

    private Duration awaitReady() throws InterruptedException {
        var start = Instant.now();
        while (!OutageClients.isReady(stage.port())) {
            if (Duration.between(start, Instant.now()).compareTo(Duration.ofMinutes(5)) > 0) {
                throw new IllegalStateException("It did not become ready");
            }
            Thread.sleep(100);
        }
        return Duration.between(start, Instant.now());
    }
}

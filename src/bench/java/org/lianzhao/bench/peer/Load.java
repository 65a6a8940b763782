package org.lianzhao.bench.peer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Sixteen callers, each asking again as soon as it is answered. */
final class Load {
    private static final int CALLERS = 16;

    private Load() {}

    /** How many were answered, and the 99th percentile of their times in milliseconds. */
    record Answered(int requests, double p99) {
        @Override
        public String toString() {
            return requests + " " + p99;
        }

        static Answered parse(String text) {
            var parts = text.split(" ", 2);
            return new Answered(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]));
        }
    }

    /** Asks for so long; what fails ends the run. */
    static Answered run(Duration length, IntConsumer request) {
        var end = System.nanoTime() + length.toNanos();
        var callers = new ArrayList<Future<List<Long>>>();
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            for (var caller = 0; caller < CALLERS; caller++) {
                callers.add(threads.submit(calls(end, caller * 1_009, request)));
            }
            var times = new ArrayList<Long>();
            for (var calls : callers) {
                times.addAll(calls.get());
            }
            Collections.sort(times);
            return new Answered(times.size(), times.get(times.size() * 99 / 100) / 1e6);
        } catch (ExecutionException | InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static Callable<List<Long>> calls(long end, int first, IntConsumer request) {
        return () -> {
            var times = new ArrayList<Long>();
            for (var subject = first; System.nanoTime() < end; subject++) {
                var start = System.nanoTime();
                request.accept(subject);
                times.add(System.nanoTime() - start);
            }
            return times;
        };
    }
}

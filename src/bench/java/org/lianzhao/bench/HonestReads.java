package org.lianzhao.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a caller gets who reads now and then: how often, how often not, and the times in order. */
record HonestReads(long ok, long refused, List<Double> sorted) {
    HonestReads {
        sorted = List.copyOf(sorted);
    }

    interface Read {
        HttpResponse<String> send() throws IOException, InterruptedException;
    }

    static HonestReads during(Duration length, Read read) throws InterruptedException {
        var end = System.nanoTime() + length.toNanos();
        List<Double> times = new ArrayList<>();
        var refused = 0;
        while (System.nanoTime() < end) {
            var start = System.nanoTime();
            if (isOk(read)) {
                times.add((System.nanoTime() - start) / 1e6);
            } else {
                refused++;
            }
            Thread.sleep(50);
        }
        return new HonestReads(times.size(), refused, times.stream().sorted().toList());
    }

    private static boolean isOk(Read read) throws InterruptedException {
        try {
            return read.send().statusCode() == 200;
        } catch (IOException lost) {
            return false;
        }
    }

    double millis(double quantile) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * quantile)));
    }
}

package org.lianzhao.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianzhao.platform.input.PlausibleDates;

/** Small made-up supply files in which makers of a group buy from the same suppliers. */
final class MadeUp {
    static final PlausibleDates DATES = new PlausibleDates(LocalDate.of(2026, 11, 27));
    static final String HEADER = "maker,product,supplier,first_model_year,region\n";

    private MadeUp() {}

    static Path train(Path folder) {
        return write(folder.resolve("train.csv"), HEADER + rows(1, 400, 2008, 11));
    }

    static Path test(Path folder) {
        return write(folder.resolve("test.csv"), HEADER + rows(2, 120, 2019, 2));
    }

    static String rows(long seed, int count, int firstYear, int years) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> row(random, firstYear + random.nextInt(years)))
                .distinct()
                .collect(Collectors.joining());
    }

    private static String row(Random random, int year) {
        var maker = random.nextInt(20);
        var product = random.nextInt(4);
        var usual = maker % 4 * 10 + product;
        var supplier = random.nextInt(3) == 0 ? random.nextInt(40) : usual + random.nextInt(5);
        var region = maker % 2 == 0 ? "China" : "Europe";
        return "M%d,P%d,\"S%d Co., Ltd.\",%d,%s\n"
                .formatted(maker, product, supplier, year, region);
    }

    static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

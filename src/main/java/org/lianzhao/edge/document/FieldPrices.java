package org.lianzhao.edge.document;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What fields cost beyond being resolved, from {@code graphql/costs.csv} beside the schema. The
 * unit is the cost of a field that is only read from what is there: 5 µs of processor time, the
 * database's included. Prices follow what {@code org.lianzhao.bench.FieldCost} measures.
 */
final class FieldPrices {
    static final FieldPrices OF_THE_SCHEMA = read("/graphql/costs.csv");

    private static final Price PLAIN = new Price(0, 1, 0, 0);

    private final Map<String, Price> prices;

    private FieldPrices(Map<String, Price> prices) {
        this.prices = prices;
    }

    /**
     * A row of the table.
     *
     * @param once for each time the field stands in the document, such as a statement for all
     *     objects of a level
     * @param each for each object the field is asked of
     * @param item for each entry the field may give
     * @param size how many entries it gives where no argument says so; 0 where that is as usual
     */
    record Price(long once, long each, long item, long size) {
        static Price of(NamedCsvRecord row) {
            return new Price(
                    number(row, "once"),
                    number(row, "each"),
                    number(row, "item"),
                    number(row, "size"));
        }

        private static long number(NamedCsvRecord row, String column) {
            var value = row.getField(column);
            return value.isEmpty() ? 0 : Long.parseLong(value);
        }
    }

    /** The price of a field, {@code Type.field}. */
    Price of(String field) {
        return prices.getOrDefault(field, PLAIN);
    }

    /** What an argument adds for each object, where it is given: {@code Type.field(argument:)}. */
    long of(String field, String argument) {
        var price = prices.get(field + "(" + argument + ":)");
        return price == null ? 0 : price.each();
    }

    Set<String> names() {
        return prices.keySet();
    }

    private static FieldPrices read(String resource) {
        try (var in = FieldPrices.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("No resource " + resource);
            }
            var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return new FieldPrices(
                    CsvReader.builder().ofNamedCsvRecord(reader).stream()
                            .collect(Collectors.toMap(row -> row.getField("field"), Price::of)));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}

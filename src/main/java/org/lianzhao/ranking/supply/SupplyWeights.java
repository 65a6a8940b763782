package org.lianzhao.ranking.supply;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianzhao.ranking.PiecewiseLinear;

/**
 * A versioned set of weights: for each term a table that rises from 0 at 0, and the run that made
 * it. As text: lines “# key: value” about the run, a header, then one row term,value,micro_points
 * per knot above 0.
 *
 * @param run what made the weights: version, date, command, digest of the train file, objective,
 *     origins
 * @param tables by key of the term; a term without a table is worth nothing
 */
public record SupplyWeights(Map<String, String> run, Map<String, PiecewiseLinear> tables) {
    private static final String SHIPPED = "/ranking/supply_weights.csv";
    private static final String FOR_EDGES = "/ranking/supply_edge_weights.csv";
    private static final PiecewiseLinear NOTHING =
            new PiecewiseLinear(new double[] {0}, new long[] {0});
    private static final String HEADER = "term,value,micro_points";

    public SupplyWeights {
        run = Collections.unmodifiableMap(new LinkedHashMap<>(run));
        tables = Collections.unmodifiableMap(new TreeMap<>(tables));
        tables.forEach(SupplyWeights::requireRising);
    }

    private static void requireRising(String term, PiecewiseLinear table) {
        if (table.at(0) != 0 || table.minimum() < 0) {
            throw new IllegalArgumentException(term + ": a table rises from 0 at 0");
        }
    }

    /**
     * A table for a term, which is never negative: 0 at 0, then the given knots.
     *
     * @param values knots, positive and strictly increasing
     * @param microPoints at the knots, never falling
     */
    public static PiecewiseLinear rising(double[] values, long[] microPoints) {
        var x = new double[values.length + 1];
        var y = new long[microPoints.length + 1];
        System.arraycopy(values, 0, x, 1, values.length);
        System.arraycopy(microPoints, 0, y, 1, microPoints.length);
        return new PiecewiseLinear(x, y);
    }

    /** The table of a term, worth nothing where there is none. */
    public PiecewiseLinear table(String term) {
        return tables.getOrDefault(term, NOTHING);
    }

    /** The same without these terms. */
    public SupplyWeights without(Set<String> terms) {
        var left = new TreeMap<>(tables);
        left.keySet().removeAll(terms);
        return new SupplyWeights(run, left);
    }

    /** The weights that ship with the product. */
    public static SupplyWeights shipped() {
        return read(SHIPPED);
    }

    /** The weights for bare edges, which have no products, years and regions. */
    public static SupplyWeights shippedForEdges() {
        return read(FOR_EDGES);
    }

    private static SupplyWeights read(String file) {
        try (var in = SupplyWeights.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /** Reads what {@link #toText} wrote; says the line where it is something else. */
    public static SupplyWeights parse(String text) {
        var run = new LinkedHashMap<String, String>();
        var knots = new LinkedHashMap<String, List<Knot>>();
        var lines = text.lines().toList();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith("# ") && line.contains(": ")) {
                var colon = line.indexOf(": ");
                run.put(line.substring(2, colon), line.substring(colon + 2));
            } else if (!line.isBlank() && !line.equals(HEADER)) {
                var knot = knot(line, i + 1);
                knots.computeIfAbsent(knot.term, key -> new ArrayList<>()).add(knot);
            }
        }
        var tables = new TreeMap<String, PiecewiseLinear>();
        knots.forEach((term, list) -> tables.put(term, table(term, list)));
        return new SupplyWeights(run, tables);
    }

    private record Knot(String term, double value, long points) {}

    private static Knot knot(String line, int number) {
        var cells = line.split(",", -1);
        try {
            if (cells.length == 3) {
                return new Knot(cells[0], Double.parseDouble(cells[1]), Long.parseLong(cells[2]));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("line " + number + ": not numbers: " + line, e);
        }
        throw new IllegalArgumentException("line " + number + ": not " + HEADER + ": " + line);
    }

    private static PiecewiseLinear table(String term, List<Knot> knots) {
        try {
            return rising(
                    knots.stream().mapToDouble(Knot::value).toArray(),
                    knots.stream().mapToLong(Knot::points).toArray());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(term + ": " + e.getMessage(), e);
        }
    }

    /** The weights as text, the same for the same weights. */
    public String toText() {
        var about =
                run.entrySet().stream()
                        .map(entry -> "# " + entry.getKey() + ": " + entry.getValue() + "\n")
                        .collect(Collectors.joining());
        var rows = new StringBuilder(about).append(HEADER).append('\n');
        tables.forEach((term, table) -> {
            var knots = table.knots();
            var points = table.microPoints();
            for (var j = 1; j < knots.length; j++) {
                rows.append(term)
                        .append(',')
                        .append(knots[j])
                        .append(',')
                        .append(points[j])
                        .append('\n');
            }
        });
        return rows.toString();
    }
}

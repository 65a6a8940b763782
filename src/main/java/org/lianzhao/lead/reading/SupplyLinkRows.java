package org.lianzhao.lead.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.feature.SupplyLink;
import org.lianzhao.platform.PartialDate;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Makes supply relations of their rows, which may be hundreds of thousands: keys and products that
 * recur are held once, and a date that recurs is read once.
 */
final class SupplyLinkRows implements Function<Record, SupplyLink> {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> years = new HashMap<>();
    private final Map<String, LocalDate> lastDays = new HashMap<>();

    @Override
    public SupplyLink apply(Record row) {
        return new SupplyLink(
                text(row.get("supplier")),
                text(row.get("customer")),
                text(row.get("product")),
                since(row.get("since")),
                row.get("tier").asInt() == 1,
                lastKnown(row),
                row.get("unsplit").asBoolean(),
                NodeValues.certainty(row.get("certainty")),
                row.get("evidence").asString());
    }

    private String text(Value value) {
        var text = value.asString();
        var known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private int since(Value since) {
        return since.isNull()
                ? SupplyLink.UNKNOWN_YEAR
                : years.computeIfAbsent(
                        since.asString(), date -> new PartialDate(date).firstDay().getYear());
    }

    /** Last day the source speaks of, or else its own date. */
    private @Nullable LocalDate lastKnown(Record row) {
        return Stream.of("until", "since", "observedOn")
                .map(row::get)
                .filter(date -> !date.isNull())
                .findFirst()
                .map(this::lastDay)
                .orElse(null);
    }

    private LocalDate lastDay(Value date) {
        return lastDays.computeIfAbsent(date.asString(), day -> new PartialDate(day).lastDay());
    }
}

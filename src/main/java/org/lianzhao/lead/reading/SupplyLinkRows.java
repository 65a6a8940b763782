package org.lianzhao.lead.reading;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.feature.SupplyLink;
import org.lianzhao.platform.PartialDate;
import org.neo4j.driver.Value;

/**
 * Makes supply relations of what {@link SnapshotRepository#STRETCH} tells of them, which may be
 * hundreds of thousands: keys and products that recur are held once, and a date that recurs is read
 * once.
 */
final class SupplyLinkRows {
    // Places in the list that stands for a relation.
    private static final int CUSTOMER = 0;
    private static final int PRODUCT = 1;
    private static final int TIER = 2;
    private static final int SINCE = 3;
    private static final int UNTIL = 4;
    private static final int OBSERVED_ON = 5;
    private static final int UNSPLIT = 6;
    private static final int CERTAINTY = 7;
    private static final int EVIDENCE = 8;

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> years = new HashMap<>();
    private final Map<String, LocalDate> lastDays = new HashMap<>();

    SupplyLink of(String supplier, Value relation) {
        return new SupplyLink(
                supplier,
                text(relation.get(CUSTOMER)),
                text(relation.get(PRODUCT)),
                since(relation.get(SINCE)),
                relation.get(TIER).asInt() == 1,
                lastKnown(relation),
                relation.get(UNSPLIT).asBoolean(),
                NodeValues.certainty(relation.get(CERTAINTY)),
                relation.get(EVIDENCE).asString());
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
    private @Nullable LocalDate lastKnown(Value relation) {
        return IntStream.of(UNTIL, SINCE, OBSERVED_ON)
                .mapToObj(relation::get)
                .filter(date -> !date.isNull())
                .findFirst()
                .map(this::lastDay)
                .orElse(null);
    }

    private LocalDate lastDay(Value date) {
        return lastDays.computeIfAbsent(date.asString(), day -> new PartialDate(day).lastDay());
    }
}

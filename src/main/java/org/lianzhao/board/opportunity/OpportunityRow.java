package org.lianzhao.board.opportunity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Opportunities as they stand in the graph. */
final class OpportunityRow {
    private OpportunityRow() {}

    /**
     * The opportunity of a node.
     *
     * @param today the day that decides whether it has expired
     */
    static Opportunity opportunity(MapAccessor o, LocalDate today) {
        var deadline = o.get("deadline").isNull() ? null : o.get("deadline").asLocalDate();
        return new Opportunity(
                o.get("id").asString(),
                o.get("park").asString(),
                o.get("chain").asString(),
                text(o, "segment"),
                words(o),
                state(o, deadline, today),
                OpportunityVisibility.valueOf(o.get("visibility").asString()),
                texts(o, "regionCodes"),
                deadline,
                o.get("publishedAt").isNull() ? null : o.get("publishedAt").asOffsetDateTime(),
                o.get("sample").asBoolean(false));
    }

    /** What a park works on, of a node or of its properties. */
    static OpportunityWork work(MapAccessor w) {
        return new OpportunityWork(
                w.get("id").asString(),
                w.get("park").asString(),
                w.get("chain").asString(),
                text(w, "segment"),
                words(w),
                OpportunityVisibility.valueOf(w.get("visibility").asString()),
                texts(w, "chambers"),
                texts(w, "regionCodes"),
                w.get("deadline").isNull() ? null : w.get("deadline").asLocalDate(),
                w.get("sample").asBoolean(false));
    }

    static OpportunityWords words(MapAccessor o) {
        return new OpportunityWords(
                o.get("title").asString(),
                text(o, "description"),
                text(o, "conditions"),
                text(o, "offers"),
                text(o, "desk"),
                number(o, "minimumArea"),
                number(o, "maximumArea"),
                texts(o, "anchors"));
    }

    private static OpportunityState state(
            MapAccessor o, @Nullable LocalDate deadline, LocalDate today) {
        var status = OpportunityState.valueOf(o.get("status").asString());
        return status == OpportunityState.PUBLISHED && deadline != null && deadline.isBefore(today)
                ? OpportunityState.EXPIRED
                : status;
    }

    private static @Nullable String text(MapAccessor o, String property) {
        return o.get(property).isNull() ? null : o.get(property).asString();
    }

    private static @Nullable Integer number(MapAccessor o, String property) {
        return o.get(property).isNull() ? null : o.get(property).asInt();
    }

    private static List<String> texts(MapAccessor o, String property) {
        return o.get(property).isNull() ? List.of() : o.get(property).asList(Value::asString);
    }
}

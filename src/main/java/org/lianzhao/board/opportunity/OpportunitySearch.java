package org.lianzhao.board.opportunity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;
import org.neo4j.driver.Value;

/**
 * A search somebody saved. Areas in m².
 *
 * @param told whether its owner is told of what is newly published and matches
 */
record OpportunitySearch(
        String key,
        String name,
        boolean told,
        @Nullable String chain,
        @Nullable String segment,
        @Nullable List<String> parks,
        @Nullable String region,
        @Nullable Integer minimumAreaSquareMetres,
        @Nullable Integer maximumAreaSquareMetres,
        @Nullable LocalDate deadlineBefore,
        @Nullable String text) {
    static final String TYPE = "OpportunitySearch";

    OpportunitySearch {
        parks = parks == null ? null : List.copyOf(parks);
    }

    static OpportunitySearch of(Value s) {
        return new OpportunitySearch(
                s.get("id").asString(),
                s.get("name").asString(),
                s.get("told").asBoolean(),
                s.get("chain").asString(null),
                s.get("segment").asString(null),
                s.get("parks").isNull() ? null : s.get("parks").asList(Value::asString),
                s.get("regionCode").asString(null),
                s.get("minimumArea").isNull() ? null : s.get("minimumArea").asInt(),
                s.get("maximumArea").isNull() ? null : s.get("maximumArea").asInt(),
                s.get("latest").isNull() ? null : s.get("latest").asLocalDate(),
                s.get("text").asString(null));
    }

    public String id() {
        return GlobalId.of(TYPE, key);
    }
}

package org.lianzhao.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/** An industrial park. Focus tags are stated focuses that are none of the zone's chains. */
public record Park(
        String code,
        String name,
        @Nullable String group,
        List<String> aliases,
        List<String> focusTags,
        String zoneCode,
        String adcode) {
    public Park {
        aliases = List.copyOf(aliases);
        focusTags = List.copyOf(focusTags);
    }

    public String id() {
        return GlobalId.of("Park", code);
    }
}

package org.lianzhao.access.user;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.Role;
import org.springframework.stereotype.Component;

/** Checks that a role comes with the park or chamber it needs, and with nothing else. */
@Component
public class Scopes {
    private final GraphLookup graph;

    Scopes(GraphLookup graph) {
        this.graph = graph;
    }

    /**
     * Checks a role's park and chamber.
     *
     * @throws BadRequest where one is missing or too much
     * @throws NotFound where the code or key names nothing
     */
    public void check(String argument, Role role, @Nullable String park, @Nullable String chamber) {
        if ((role == Role.PARK_TEAM) != (park != null)) {
            throw new BadRequest(
                    argument + ".park", "belongs to the role PARK_TEAM and only to it");
        }
        if ((role == Role.CHAMBER) != (chamber != null)) {
            throw new BadRequest(
                    argument + ".chamber", "belongs to the role CHAMBER and only to it");
        }
        if (park != null && graph.parks(List.of(park)).isEmpty()) {
            throw new NotFound("park", "code", park);
        }
        if (chamber != null && graph.chambers(List.of(chamber)).isEmpty()) {
            throw new NotFound("chamber", "key", chamber);
        }
    }
}

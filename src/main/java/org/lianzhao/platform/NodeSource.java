package org.lianzhao.platform;

import org.jspecify.annotations.Nullable;

/** What a module registers so that {@code node(id:)} resolves its types. */
public interface NodeSource {
    /** Name of the GraphQL type, the first part of its global ids. */
    String type();

    /**
     * The object with that key, or null where there is none or the viewer may not see it: the
     * answer is the same.
     */
    @Nullable Object find(String key, Viewer viewer);
}

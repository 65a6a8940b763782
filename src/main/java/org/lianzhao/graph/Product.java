package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/**
 * What an enterprise makes. Two that make something of one name may mean different things by it, so
 * each is a product of its own.
 *
 * @param enterprise key of who makes it
 * @param segmentCode of the segment where one fits
 */
public record Product(String enterprise, String name, @Nullable String segmentCode) {
    /** Between key and name in the key of a global id: neither holds a line break. */
    static final char BETWEEN = '\n';

    public String id() {
        return GlobalId.of("Product", enterprise + BETWEEN + name);
    }
}

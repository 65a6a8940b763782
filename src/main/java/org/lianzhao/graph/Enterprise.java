package org.lianzhao.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/**
 * A firm. Its key is the unified social credit code where known, else the key of the file it came
 * from.
 */
public record Enterprise(
        String key,
        @Nullable String uscc,
        String name,
        @Nullable String legalName,
        @Nullable String nameEn,
        @Nullable String stockCode,
        @Nullable String adcode,
        EnterpriseKind kind,
        List<String> formerNames,
        @Nullable String note,
        boolean sample) {
    public Enterprise {
        formerNames = List.copyOf(formerNames);
    }

    /** An enterprise of which no more than key and name is asked for. */
    public static Enterprise named(String key, String name) {
        return new Enterprise(
                key,
                null,
                name,
                null,
                null,
                null,
                null,
                EnterpriseKind.MAKER,
                List.of(),
                null,
                false);
    }

    /** Of the key alone: enterprises are what the fields of a level are loaded by. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }

    public String id() {
        return GlobalId.of("Enterprise", key);
    }
}

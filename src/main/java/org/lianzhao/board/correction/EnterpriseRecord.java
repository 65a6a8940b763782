package org.lianzhao.board.correction;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Enterprise;

/**
 * All that is stored about an enterprise, without anything computed from it.
 *
 * @param regionName where it is, by name; null where unknown
 * @param validUntil when the link ends with which it is read
 */
record EnterpriseRecord(
        Enterprise enterprise,
        @Nullable String regionName,
        List<RecordedFact> facts,
        List<Correction> corrections,
        OffsetDateTime validUntil) {
    EnterpriseRecord {
        facts = List.copyOf(facts);
        corrections = List.copyOf(corrections);
    }

    public String name() {
        return enterprise.name();
    }

    public @Nullable String legalName() {
        return enterprise.legalName();
    }

    public @Nullable String englishName() {
        return enterprise.nameEn();
    }

    public @Nullable String uscc() {
        return enterprise.uscc();
    }

    public @Nullable String stockCode() {
        return enterprise.stockCode();
    }

    public List<String> formerNames() {
        return enterprise.formerNames();
    }

    public @Nullable String region() {
        return enterprise.adcode();
    }

    public @Nullable String note() {
        return enterprise.note();
    }
}

package org.lianzhao.lead.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/**
 * How much of the segment's neighbourhood is already local: industries grow where related ones are.
 *
 * <p>value = share of the other segments under the same parent that have at least one known local
 * enterprise, 0 to 1 (relatedness density with the taxonomy as the measure of proximity; Hidalgo et
 * al., The Principle of Relatedness, 2018). The score caps it at 5 % because the local counts are
 * incomplete.
 */
final class Relatedness implements Feature {
    private static final int NAMED = 3;

    @Override
    public LeadFeature name() {
        return LeadFeature.RELATEDNESS;
    }

    @Override
    public boolean canSpeak(ParkProfile park) {
        return !park.localSuppliers().isEmpty();
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var segment = prospect.segment();
        if (segment.parent() == null) {
            return Optional.empty();
        }
        var siblings =
                park.segments().values().stream()
                        .filter(s ->
                                segment.parent().equals(s.parent())
                                        && !s.code().equals(segment.code()))
                        .sorted(Comparator.comparing(Segment::code))
                        .toList();
        var filled = new ArrayList<String>();
        var evidence = new ArrayList<String>();
        for (var sibling : siblings) {
            var suppliers = park.localSuppliersBeside(sibling.code(), candidate);
            if (!suppliers.isEmpty()) {
                filled.add(
                        sibling.name()
                                + "（"
                                + suppliers.getFirst().name()
                                + (suppliers.size() > 1 ? "等" : "")
                                + "）");
                suppliers.forEach(supplier -> evidence.addAll(supplier.evidence()));
            }
        }
        return filled.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Assessment(
                                (double) filled.size() / siblings.size(),
                                "%s已有相近环节：%s%s"
                                        .formatted(
                                                park.municipality(),
                                                String.join(
                                                        "、",
                                                        filled.subList(
                                                                0, Math.min(NAMED, filled.size()))),
                                                filled.size() > NAMED
                                                        ? "等 " + filled.size() + " 个"
                                                        : ""),
                                evidence));
    }
}

package org.lianzhao.board.correction;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;
import org.lianzhao.board.correction.EnterpriseRecordRepository.Region;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.EvidenceKey;
import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.platform.Digest;
import org.lianzhao.platform.GraphVersion;
import org.springframework.stereotype.Component;

/** Stores what a correction says, with the correction as its source. */
@Component
class CorrectedFacts {
    private static final String SOURCE = "企业更正申请，经开区核定";

    /** Facts that are about more enterprises than one, so that more than its row changes. */
    private static final Set<String> OF_SEVERAL =
            Set.of("SUPPLIES", "INVESTS_IN", "DEMANDS", "LEADS", "SERVES");

    private final EnterpriseRecordRepository repository;
    private final GraphVersion version;
    private final Clock clock;

    CorrectedFacts(EnterpriseRecordRepository repository, GraphVersion version, Clock clock) {
        this.repository = repository;
        this.version = version;
        this.clock = clock;
    }

    /** What is stored now of what a correction is about; null where nothing is. */
    @Nullable String before(
            Enterprise enterprise, CorrectionSubject subject, @Nullable String evidence) {
        return switch (subject) {
            case NAME -> enterprise.name();
            case LEGAL_NAME -> enterprise.legalName();
            case ENGLISH_NAME -> enterprise.nameEn();
            case REGION ->
                    repository
                            .region(enterprise.adcode())
                            .map(Region::name)
                            .orElse(enterprise.adcode());
            case FACT ->
                    repository.facts(enterprise.key()).stream()
                            .filter(fact -> fact.key().equals(evidence))
                            .map(RecordedFact::statement)
                            .findFirst()
                            .orElse(null);
        };
    }

    /** Why it cannot be stored as proposed, in Chinese. */
    Optional<String> problem(Correction asked) {
        return switch (asked.subject()) {
            case FACT -> problemOfFact(asked);
            case REGION ->
                    repository.region(asked.proposed()).isPresent()
                            ? Optional.empty()
                            : Optional.of("没有找到这个地区，请写到市或区县的全称，如“广东省深圳市”，也可填六位行政区划代码");
            case NAME, LEGAL_NAME, ENGLISH_NAME -> Optional.empty();
        };
    }

    private Optional<String> problemOfFact(Correction asked) {
        var kind =
                repository.facts(asked.enterpriseKey()).stream()
                        .filter(fact -> fact.key().equals(asked.evidence()))
                        .map(RecordedFact::kind)
                        .findFirst();
        if (kind.isEmpty()) {
            return Optional.of("没有这条记录，可能已经更正");
        }
        return kind.get() == EvidenceKind.LOCATION
                ? Optional.of("所在地请按“所在地区”申请更正")
                : Optional.empty();
    }

    /** Stores it and advances the version of the data. */
    void store(Correction accepted) {
        var onlyThis = write(accepted).filter(OF_SEVERAL::contains).isEmpty();
        version.advance(
                Digest.of("correctionDecide", accepted.key(), accepted.proposed()),
                onlyThis ? List.of(accepted.enterpriseKey()) : null);
    }

    /** Stores it; the type of relationship that was taken away, if one was. */
    Optional<String> write(Correction accepted) {
        var enterprise = accepted.enterpriseKey();
        switch (accepted.subject()) {
            case NAME -> field(accepted, "name");
            case LEGAL_NAME -> field(accepted, "legalName");
            case ENGLISH_NAME -> field(accepted, "nameEn");
            case REGION ->
                    repository.correctRegion(
                            enterprise,
                            repository.region(accepted.proposed()).orElseThrow().adcode(),
                            located(accepted));
            case FACT -> {
                return repository.removeFact(
                        enterprise, Objects.requireNonNull(accepted.evidence()));
            }
        }
        return Optional.empty();
    }

    private void field(Correction accepted, String property) {
        var properties = new HashMap<String, Object>(evidence());
        properties.put(property, accepted.proposed());
        repository.correctField(accepted.enterpriseKey(), properties);
    }

    private Map<String, Object> located(Correction accepted) {
        var properties = new HashMap<String, Object>(evidence());
        properties.put(
                "evidenceId", EvidenceKey.of("LOCATED_IN", List.of(accepted.enterpriseKey())));
        return properties;
    }

    private Map<String, Object> evidence() {
        return Map.of(
                "source",
                SOURCE,
                "grade",
                "B",
                "certainty",
                "CONFIRMED",
                "compiledOn",
                BoardDays.today(clock).toString());
    }
}

package org.lianzhao.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EvidenceKey;
import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.TypedText;
import org.lianzhao.registry.FocusDeletePayload.FocusDeleted;
import org.lianzhao.registry.FocusSavePayload.FocusSaved;
import org.lianzhao.registry.ParkAnchorDeletePayload.ParkAnchorDeleted;
import org.lianzhao.registry.ParkAnchorSavePayload.AnchorShortNameMissing;
import org.lianzhao.registry.ParkAnchorSavePayload.ParkAnchorSaved;
import org.lianzhao.registry.SurveySavePayload.SurveySaved;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators enter about parks: focuses, anchors, and surveys of the zone. */
@Service
class ParkFacts {
    private static final int LAST_PRIORITY = 99;

    private final ParkFactRepository repository;
    private final Subjects subjects;
    private final Ledger ledger;

    ParkFacts(ParkFactRepository repository, Subjects subjects, Ledger ledger) {
        this.repository = repository;
        this.subjects = subjects;
        this.ledger = ledger;
    }

    /** Saves a focus as stated, also where it was inferred before. */
    @Transactional
    FocusSavePayload save(FocusSaveInput input) {
        ledger.takeTurn();
        if (input.priority() < 1 || input.priority() > LAST_PRIORITY) {
            throw new BadRequest(
                    "input.priority",
                    "must be from 1 to %d, was %d".formatted(LAST_PRIORITY, input.priority()));
        }
        var properties =
                ledger.entry(
                        input.stated(),
                        "input.observedOn",
                        Map.of("basis", "STATED", "priority", input.priority()));
        var park = subjects.park(input.park());
        var target = subjects.target(input.target());
        var key = key(EvidenceKind.PARK_FOCUS, park.code(), input.target());
        repository.saveFocus(park.code(), input.target(), key, properties);
        ledger.record("focusSave", park.id() + " " + target, properties, null);
        return new FocusSaved(park, subjects.evidence(key));
    }

    @Transactional
    FocusDeletePayload delete(FocusDeleteInput input) {
        ledger.takeTurn();
        var park = subjects.park(input.park());
        var target = subjects.target(input.target());
        if (!repository.deleteFocus(park.code(), input.target())) {
            throw new NotFound("focus of '" + park.code() + "'", "target", input.target());
        }
        ledger.record("focusDelete", park.id() + " " + target, Map.of(), null);
        return new FocusDeleted(park);
    }

    /** Saves that a park serves an enterprise, which becomes an anchor where it is none. */
    @Transactional
    ParkAnchorSavePayload save(ParkAnchorSaveInput input) {
        ledger.takeTurn();
        var weight = aboveZero("input.weight", share("input.weight", input.weight()));
        var properties = ledger.entry(input.stated(), "input.observedOn", Map.of("weight", weight));
        var shortName =
                input.shortName() == null
                        ? null
                        : TypedText.name("input.shortName", input.shortName(), Stated.LONGEST_NAME);
        var park = subjects.park(input.park());
        var enterprise = subjects.enterprise(input.enterprise());
        if (shortName == null && !subjects.isAnchor(enterprise.key())) {
            return new AnchorShortNameMissing(enterprise);
        }
        if (shortName != null) {
            repository.nameAnchor(enterprise.key(), shortName);
        }
        var key = key(EvidenceKind.ANCHOR_SERVICE, park.code(), enterprise.key());
        repository.saveAnchor(park.code(), enterprise.key(), key, properties);
        var anchor = subjects.anchor(enterprise.key());
        var written = new HashMap<String, @Nullable Object>(properties);
        written.put("shortName", anchor.name());
        ledger.record("parkAnchorSave", park.id() + " " + enterprise.id(), written, null);
        return new ParkAnchorSaved(park, anchor, subjects.evidence(key));
    }

    @Transactional
    ParkAnchorDeletePayload delete(ParkAnchorDeleteInput input) {
        ledger.takeTurn();
        var park = subjects.park(input.park());
        var anchor = subjects.anchor(input.enterprise());
        if (!repository.deleteAnchor(park.code(), anchor.key())) {
            throw new NotFound("anchor of '" + park.code() + "'", "enterprise", anchor.key());
        }
        ledger.record(
                "parkAnchorDelete", park.id() + " " + anchor.enterprise().id(), Map.of(), null);
        return new ParkAnchorDeleted(park, anchor);
    }

    /** Saves a survey in place of the zone's last one of that segment. */
    @Transactional
    SurveySavePayload save(SurveySaveInput input) {
        ledger.takeTurn();
        var properties =
                ledger.entry(
                        input.stated(),
                        "input.surveyedOn",
                        Map.of("share", share("input.coverage", input.coverage())));
        var zone = subjects.zone(input.zone());
        var segment = subjects.segment(input.segment());
        var key = key(EvidenceKind.SURVEY, input.zone(), segment.code());
        repository.saveSurvey(input.zone(), segment.code(), key, properties);
        ledger.record("surveySave", zone + " " + segment.id(), properties, null);
        return new SurveySaved(segment, subjects.evidence(key));
    }

    private static String key(EvidenceKind kind, String from, String to) {
        return EvidenceKey.of(kind.relationship(), List.of(from, to));
    }

    private static double share(String argument, double share) {
        if (share >= 0 && share <= 1) {
            return share;
        }
        throw new BadRequest(argument, "must be from 0 to 1, was " + share);
    }

    /** An anchor that does not count is one the park does not serve. */
    private static double aboveZero(String argument, double weight) {
        if (weight > 0) {
            return weight;
        }
        throw new BadRequest(
                argument, "must be above 0; delete the anchor where it counts nothing");
    }
}

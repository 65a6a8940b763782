package org.lianzhao.registry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.graph.EvidenceKey;
import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.graph.Uscc;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.TypedText;
import org.lianzhao.registry.ChamberSavePayload.ChamberNameTaken;
import org.lianzhao.registry.ChamberSavePayload.ChamberSaved;
import org.lianzhao.registry.MemberDeletePayload.MemberDeleted;
import org.lianzhao.registry.MemberSavePayload.MemberSaved;
import org.lianzhao.registry.PartnershipDeletePayload.PartnershipDeleted;
import org.lianzhao.registry.PartnershipSavePayload.PartnershipSaved;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chambers as administrators enter them, with whom they work and who belongs to them. */
@Service
class Chambers {
    private static final String MEMBERSHIP = "HAS_MEMBER";

    private final ChamberRepository repository;
    private final Subjects subjects;
    private final Ledger ledger;

    Chambers(ChamberRepository repository, Subjects subjects, Ledger ledger) {
        this.repository = repository;
        this.subjects = subjects;
        this.ledger = ledger;
    }

    /** Creates a chamber, or changes the one of that key: all its fields, null ones to nothing. */
    @Transactional
    ChamberSavePayload save(ChamberSaveInput input) {
        ledger.takeTurn();
        var described = described(input);
        subjects.requireRegion(input.region());
        var key =
                input.key() == null
                        ? UUID.randomUUID().toString()
                        : subjects.chamber(input.key()).key();
        var taken = repository.otherNamed(String.valueOf(described.get("name")), key);
        if (taken.isPresent()) {
            return new ChamberNameTaken(subjects.chamber(taken.get()));
        }
        var properties = ledger.entry(input.stated(), "input.observedOn", described);
        if (input.key() == null) {
            properties.putAll(Map.of("sample", false, "collective", false));
        }
        repository.save(key, properties);
        var chamber = subjects.chamber(key);
        ledger.record("chamberSave", chamber.id(), properties, null);
        return new ChamberSaved(chamber);
    }

    private static Map<String, @Nullable Object> described(ChamberSaveInput input) {
        Adcode.check("input.region", input.region());
        var uscc = TypedText.optional("input.uscc", input.uscc(), Stated.LONGEST_NAME);
        if (uscc != null) {
            Uscc.problem(uscc)
                    .ifPresent(problem -> {
                        throw new BadRequest("input.uscc", problem);
                    });
        }
        var described = new HashMap<String, @Nullable Object>();
        described.put("name", TypedText.name("input.name", input.name(), Stated.LONGEST_NAME));
        described.put("uscc", uscc);
        described.put("adcode", input.region());
        return described;
    }

    @Transactional
    PartnershipSavePayload save(PartnershipSaveInput input) {
        ledger.takeTurn();
        var properties = ledger.entry(input.stated(), "input.observedOn", Map.of());
        var chamber = subjects.chamber(input.chamber());
        var place = subjects.place(input.place());
        var evidence =
                repository.savePartnership(
                        chamber.key(),
                        input.place(),
                        EvidenceKey.of(
                                EvidenceKind.PARTNERSHIP.relationship(),
                                List.of(chamber.key(), input.place())),
                        properties);
        ledger.record("partnershipSave", chamber.id() + " " + place, properties, null);
        return new PartnershipSaved(chamber, subjects.evidence(evidence));
    }

    @Transactional
    PartnershipDeletePayload delete(PartnershipDeleteInput input) {
        ledger.takeTurn();
        var chamber = subjects.chamber(input.chamber());
        var place = subjects.place(input.place());
        if (!repository.deletePartnership(chamber.key(), input.place())) {
            throw new NotFound("partnership of '" + chamber.key() + "'", "place", input.place());
        }
        ledger.record("partnershipDelete", chamber.id() + " " + place, Map.of(), null);
        return new PartnershipDeleted(chamber);
    }

    @Transactional
    MemberSavePayload save(MemberSaveInput input) {
        ledger.takeTurn();
        var properties =
                ledger.entry(
                        input.stated(),
                        "input.observedOn",
                        Map.of("consent", input.consent().name()));
        var chamber = subjects.chamber(input.chamber());
        var enterprise = subjects.enterprise(input.enterprise());
        repository.saveMember(
                chamber.key(),
                enterprise.key(),
                EvidenceKey.of(MEMBERSHIP, List.of(chamber.key(), enterprise.key())),
                properties);
        ledger.record(
                "memberSave",
                chamber.id() + " " + enterprise.id(),
                properties,
                List.of(enterprise.key()));
        return new MemberSaved(chamber, enterprise, input.consent());
    }

    @Transactional
    MemberDeletePayload delete(MemberDeleteInput input) {
        ledger.takeTurn();
        var chamber = subjects.chamber(input.chamber());
        var enterprise = subjects.enterprise(input.enterprise());
        if (!repository.deleteMember(chamber.key(), enterprise.key())) {
            throw new NotFound("member of '" + chamber.key() + "'", "enterprise", enterprise.key());
        }
        ledger.record(
                "memberDelete",
                chamber.id() + " " + enterprise.id(),
                Map.of(),
                List.of(enterprise.key()));
        return new MemberDeleted(chamber, enterprise);
    }
}

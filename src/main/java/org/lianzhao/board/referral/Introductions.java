package org.lianzhao.board.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;
import org.lianzhao.graph.Chamber;
import org.lianzhao.graph.EvidenceKey;
import org.lianzhao.graph.EvidenceKind;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.platform.Digest;
import org.lianzhao.platform.GraphVersion;
import org.springframework.stereotype.Component;

/**
 * What an accepted referral does to the graph: the enterprise is one the parks know from then on,
 * by what its chamber said of it where nothing was known, and the chamber has introduced it to the
 * park. A referral that is withdrawn takes back what it brought.
 */
@Component
class Introductions {
    private final IntroductionRepository repository;
    private final GraphLookup graph;
    private final GraphVersion version;
    private final Clock clock;

    Introductions(
            IntroductionRepository repository,
            GraphLookup graph,
            GraphVersion version,
            Clock clock) {
        this.repository = repository;
        this.graph = graph;
        this.version = version;
        this.clock = clock;
    }

    /** Enters the introduction of a referral that was just accepted. */
    void introduce(Referral referral) {
        var fact = fact(referral);
        var known = repository.known(referral.memberKey(), referral.firm());
        var key = known.orElseGet(() -> keyOfNew(referral));
        if (known.isEmpty()) {
            enter(referral, key, fact);
        }
        var introduction = new HashMap<String, @Nullable Object>(fact);
        introduction.put("source", "%s引荐，%s接受".formatted(chamber(referral), park(referral)));
        introduction.put("park", referral.parkCode());
        introduction.put("referral", referral.key());
        repository.introduce(referral, key, evidenceId(referral, key), introduction);
        changed("referralAccept", referral);
    }

    /** Key of the enterprise that was referred, where the graph has it; for the park alone. */
    Optional<String> known(Referral referral) {
        return repository.known(referral.memberKey(), referral.firm());
    }

    private static String keyOfNew(Referral referral) {
        var uscc = referral.firm().uscc();
        return uscc == null ? "R-" + Digest.of(String.valueOf(referral.subject())) : uscc;
    }

    /** As the chamber described it; it is taken back with the referral where nobody added to it. */
    private void enter(Referral referral, String key, Map<String, @Nullable Object> fact) {
        var firm = referral.firm();
        var properties = new HashMap<String, @Nullable Object>(fact);
        properties.put("name", firm.name());
        properties.put("legalName", firm.name());
        properties.put("uscc", firm.uscc());
        properties.put("adcode", firm.adcode());
        properties.put("kind", "MAKER");
        properties.put("sample", false);
        properties.put("introducedBy", referral.key());
        repository.enter(
                key,
                properties,
                firm.adcode(),
                EvidenceKey.of(EvidenceKind.LOCATION.relationship(), List.of(key)),
                fact);
        for (var segment : firm.segmentCodes()) {
            repository.enterOperation(
                    key,
                    segment,
                    EvidenceKey.of(EvidenceKind.OPERATION.relationship(), List.of(key, segment)),
                    fact);
        }
    }

    private String chamber(Referral referral) {
        return graph.chambers(List.of(referral.chamberKey())).stream()
                .map(Chamber::name)
                .findFirst()
                .orElseThrow();
    }

    private String park(Referral referral) {
        return graph.parks(List.of(referral.parkCode())).stream()
                .map(Park::name)
                .findFirst()
                .orElseThrow();
    }

    /** What it rests on: what the chamber sent, on the day it was accepted. */
    private Map<String, @Nullable Object> fact(Referral referral) {
        var today = BoardDays.today(clock).toString();
        var fact = new HashMap<String, @Nullable Object>();
        fact.put("source", chamber(referral) + "提供");
        fact.put("observedOn", today);
        fact.put("compiledOn", LocalDate.now(clock).toString());
        fact.put("grade", "B");
        fact.put("certainty", "CONFIRMED");
        return fact;
    }

    private static String evidenceId(Referral referral, String enterprise) {
        return EvidenceKey.of(
                EvidenceKind.INTRODUCTION.relationship(),
                List.of(
                        referral.chamberKey(),
                        referral.parkCode(),
                        enterprise,
                        referral.opportunityKey()));
    }

    /** Takes back what an accepted referral brought; nothing for any other. */
    void takeBack(Referral referral) {
        if (ReferralState.TAKEN.contains(referral.state())) {
            repository.takeBack(referral.key());
            changed("referralWithdraw", referral);
        }
    }

    /** A park's lists count which introductions of a chamber were accepted. */
    void counted(Referral referral) {
        changed("referralDecline", referral);
    }

    private void changed(String action, Referral referral) {
        version.advance(Digest.of(action, referral.key()), null);
    }
}

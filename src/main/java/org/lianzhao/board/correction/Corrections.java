package org.lianzhao.board.correction;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;
import org.lianzhao.board.WorkingDays;
import org.lianzhao.board.correction.CorrectionDecidePayload.CorrectionAlreadyDecided;
import org.lianzhao.board.correction.CorrectionDecidePayload.CorrectionDecided;
import org.lianzhao.board.correction.CorrectionLinkCreatePayload.CorrectionLinkCreated;
import org.lianzhao.board.correction.CorrectionRequestPayload.CorrectionLinkInvalid;
import org.lianzhao.board.correction.CorrectionRequestPayload.CorrectionNotFit;
import org.lianzhao.board.correction.CorrectionRequestPayload.CorrectionRequested;
import org.lianzhao.board.correction.CorrectionRequestPayload.TooManyCorrections;
import org.lianzhao.board.correction.EnterpriseRecordRepository.Region;
import org.lianzhao.board.notice.Audience;
import org.lianzhao.board.notice.NoticeKind;
import org.lianzhao.board.notice.Notices;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.TypedText;
import org.lianzhao.platform.Viewer;
import org.lianzhao.platform.WebAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows enterprises what is stored about them, and takes what they say against it. */
@Service
class Corrections {
    static final int DECIDED_WITHIN = 2;
    private static final int MOST_OPEN = 20;
    private static final int LONGEST_LINK = 90;
    private static final int LONGEST_TEXT = 500;

    private final CorrectionRepository repository;
    private final EnterpriseRecordRepository records;
    private final CorrectionLinks links;
    private final CorrectedFacts facts;
    private final WorkingDays workingDays;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    Corrections(
            CorrectionRepository repository,
            EnterpriseRecordRepository records,
            CorrectionLinks links,
            CorrectedFacts facts,
            WorkingDays workingDays,
            Notices notices,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.records = records;
        this.links = links;
        this.facts = facts;
        this.workingDays = workingDays;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CorrectionLinkCreatePayload link(String enterprise, int days) {
        if (days < 1 || days > LONGEST_LINK) {
            throw new BadRequest(
                    "input.days", "must be from 1 to %d, was %d".formatted(LONGEST_LINK, days));
        }
        var found =
                records.enterprise(enterprise)
                        .orElseThrow(() -> new NotFound("enterprise", "key", enterprise));
        var until = clock.instant().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
        audit.record(AuditKind.WRITE, "correctionLinkCreate", found.id());
        return new CorrectionLinkCreated(
                links.issue(found.key(), until), until.atOffset(ZoneOffset.UTC));
    }

    /** What the token opens; nothing where it is none, has ended, or the enterprise is gone. */
    Optional<EnterpriseRecord> record(String token) {
        return links.open(token)
                .flatMap(opened ->
                        records.enterprise(opened.enterprise())
                                .map(enterprise ->
                                        new EnterpriseRecord(
                                                enterprise,
                                                regionName(enterprise),
                                                records.facts(enterprise.key()),
                                                repository.ofEnterprise(enterprise.key()),
                                                opened.until().atOffset(ZoneOffset.UTC))));
    }

    private @Nullable String regionName(Enterprise enterprise) {
        return records.region(enterprise.adcode()).map(Region::name).orElse(null);
    }

    @Transactional
    CorrectionRequestPayload request(CorrectionRequestInput input) {
        var opened =
                links.open(input.token()).flatMap(each -> records.enterprise(each.enterprise()));
        if (opened.isEmpty()) {
            return new CorrectionLinkInvalid("链接无效或已过期，请联系经开区重新获取");
        }
        var asked = asked(opened.get(), input);
        var problem = facts.problem(asked);
        if (problem.isPresent()) {
            return new CorrectionNotFit(problem.get());
        }
        return repository
                .request(asked, MOST_OPEN)
                .<CorrectionRequestPayload>map(entered -> entered(opened.get(), entered))
                .orElseGet(
                        () -> new TooManyCorrections("已有 %d 项更正待办理，请等待答复后再提".formatted(MOST_OPEN)));
    }

    private Correction asked(Enterprise enterprise, CorrectionRequestInput input) {
        var url = TypedText.optional("input.url", input.url(), LONGEST_TEXT);
        if (url != null && !WebAddress.is(url)) {
            throw new BadRequest("input.url", "must be an http(s) address, was '" + url + "'");
        }
        var evidence = evidence(input);
        return new Correction(
                UUID.randomUUID().toString(),
                enterprise.key(),
                input.subject(),
                evidence,
                facts.before(enterprise, input.subject(), evidence),
                TypedText.name("input.proposed", input.proposed(), LONGEST_TEXT),
                TypedText.name("input.grounds", input.grounds(), LONGEST_TEXT),
                url,
                now(),
                workingDays.after(BoardDays.today(clock), DECIDED_WITHIN),
                CorrectionState.OPEN,
                null,
                null,
                null);
    }

    private static @Nullable String evidence(CorrectionRequestInput input) {
        var id = input.evidence();
        if ((input.subject() == CorrectionSubject.FACT) != (id != null)) {
            throw new BadRequest("input.evidence", "belongs to the subject FACT and only to it");
        }
        return id == null ? null : GlobalId.key("input.evidence", "Evidence", id);
    }

    private CorrectionRequested entered(Enterprise enterprise, Correction correction) {
        audit.record(AuditKind.WRITE, "correctionRequest", correction.id());
        notices.tell(
                Audience.administrators(),
                NoticeKind.TASK,
                correction.id(),
                "%s申请更正资料，请于 %s 前裁定".formatted(enterprise.name(), correction.dueOn()));
        return new CorrectionRequested(correction);
    }

    /** Decides it; what is accepted is stored at once, and every list follows. */
    @Transactional
    CorrectionDecidePayload decide(String id, boolean accept, String decision) {
        var key = GlobalId.key("input.id", Correction.TYPE, id);
        var typed = TypedText.name("input.decision", decision, LONGEST_TEXT);
        var state = accept ? CorrectionState.ACCEPTED : CorrectionState.REJECTED;
        var decided = repository.decide(key, state, typed, Viewer.current().name(), now());
        if (decided.isEmpty()) {
            var before =
                    repository.find(key).orElseThrow(() -> new NotFound("correction", "id", id));
            return new CorrectionAlreadyDecided(
                    "该申请已于 %s 裁定".formatted(before.decidedOn()), before);
        }
        if (accept) {
            facts.store(decided.get());
        }
        audit.record(AuditKind.WRITE, "correctionDecide", decided.get().id());
        notices.done(decided.get().id());
        return new CorrectionDecided(decided.get());
    }

    List<Correction> overdue(LocalDate day) {
        return repository.overdue(day);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MILLIS);
    }
}

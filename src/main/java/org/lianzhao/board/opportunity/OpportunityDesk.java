package org.lianzhao.board.opportunity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;
import org.lianzhao.board.opportunity.OpportunityDeletePayload.OpportunityDeleted;
import org.lianzhao.board.opportunity.OpportunityDeletePayload.OpportunityNotDeletable;
import org.lianzhao.board.opportunity.OpportunityPublishPayload.OpportunityNotReady;
import org.lianzhao.board.opportunity.OpportunityPublishPayload.OpportunityPublished;
import org.lianzhao.board.opportunity.OpportunityRenewPayload.OpportunityNotRenewable;
import org.lianzhao.board.opportunity.OpportunityRenewPayload.OpportunityRenewed;
import org.lianzhao.board.opportunity.OpportunitySavePayload.OpportunitySaved;
import org.lianzhao.board.opportunity.OpportunityWithdrawPayload.OpportunityNotPublished;
import org.lianzhao.board.opportunity.OpportunityWithdrawPayload.OpportunityWithdrawn;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A park's work on what it looks for: from the draft to what chambers see, and back. */
@Service
class OpportunityDesk {
    private static final int LONGEST_RENEWAL = 366;

    private final Opportunities opportunities;
    private final OpportunityWorkRepository repository;
    private final OpportunitySubjects subjects;
    private final OpportunityChecks checks;
    private final OpportunityNews news;
    private final AuditTrail audit;
    private final Clock clock;

    OpportunityDesk(
            Opportunities opportunities,
            OpportunityWorkRepository repository,
            OpportunitySubjects subjects,
            OpportunityChecks checks,
            OpportunityNews news,
            AuditTrail audit,
            Clock clock) {
        this.opportunities = opportunities;
        this.repository = repository;
        this.subjects = subjects;
        this.checks = checks;
        this.news = news;
        this.audit = audit;
        this.clock = clock;
    }

    /** Saves a draft; of what was published, the revision, which no chamber sees. */
    @Transactional
    OpportunitySavePayload save(OpportunitySaveInput input) {
        Viewer.current().mustSeeWorkOf(input.park());
        var key = input.key();
        if (key == null) {
            var work = input.work(UUID.randomUUID().toString(), false);
            subjects.mustExist(work);
            repository.save(work, Map.of("status", OpportunityState.DRAFT.name()));
            return new OpportunitySaved(recorded("opportunitySave", work.key()));
        }
        var before = own("input.id", Objects.requireNonNull(input.id()));
        if (!before.parkCode().equals(input.park())) {
            throw new BadRequest("input.park", "is not the park of that opportunity");
        }
        var work = input.work(key, before.sample());
        subjects.mustExist(work);
        if (before.state() == OpportunityState.DRAFT) {
            repository.save(work, Map.of());
        } else {
            repository.saveRevision(work);
        }
        return new OpportunitySaved(recorded("opportunitySave", key));
    }

    /**
     * Publishes what is worked on, as a whole.
     *
     * @param despiteWarnings whether what only should be looked at has been
     */
    @Transactional
    OpportunityPublishPayload publish(String id, boolean despiteWarnings) {
        var before = own("input.id", id);
        var work = repository.workedOn(before.key()).orElseThrow();
        var found = checks.of(work);
        if (OpportunityChecks.refuses(found)) {
            return new OpportunityNotReady(
                    OpportunityChecks.message(found, CheckResult.UNMET), found);
        }
        if (OpportunityChecks.warns(found) && !despiteWarnings) {
            return new OpportunityNotReady(
                    OpportunityChecks.message(found, CheckResult.WARNING), found);
        }
        publish(work, before.publishedAt(), Viewer.current().name());
        var published = recorded("opportunityPublish", before.key());
        news.published(published, before.publishedAt() != null);
        return new OpportunityPublished(published);
    }

    /** Publishes without asking: for who has checked. */
    void publish(OpportunityWork work, @Nullable OffsetDateTime first, String by) {
        var usual = BoardDays.today(clock).plusDays(OpportunityChecks.DAYS);
        var deadline = work.deadline();
        repository.save(
                work.until(deadline == null ? usual : deadline),
                OpportunityWorkRepository.published(first == null ? now() : first, by));
    }

    @Transactional
    OpportunityWithdrawPayload withdraw(String id) {
        var before = own("input.id", id);
        if (before.state() != OpportunityState.PUBLISHED) {
            return new OpportunityNotPublished("该需求不在发布期内，无需撤回", before);
        }
        repository.change(before.key(), Map.of("status", OpportunityState.WITHDRAWN.name()));
        var withdrawn = recorded("opportunityWithdraw", before.key());
        news.withdrawn(before);
        return new OpportunityWithdrawn(withdrawn);
    }

    /**
     * Lets it be answered until another day, with the words chambers know.
     *
     * @param until null for 90 days from today
     */
    @Transactional
    OpportunityRenewPayload renew(String id, @Nullable LocalDate until) {
        var before = own("input.id", id);
        if (before.publishedAt() == null) {
            return new OpportunityNotRenewable("草稿尚未发布，请直接填写截止日并发布", before);
        }
        var today = BoardDays.today(clock);
        var deadline = until == null ? today.plusDays(OpportunityChecks.DAYS) : until;
        if (deadline.isBefore(today) || deadline.isAfter(today.plusDays(LONGEST_RENEWAL))) {
            return new OpportunityNotRenewable("截止日须在今天与一年之内", before);
        }
        var properties = new HashMap<String, Object>();
        properties.put("status", OpportunityState.PUBLISHED.name());
        properties.put("deadline", deadline);
        repository.change(before.key(), properties);
        var renewed = recorded("opportunityRenew", before.key());
        news.renewed(renewed);
        return new OpportunityRenewed(renewed);
    }

    @Transactional
    OpportunityDeletePayload delete(String id) {
        var before = own("input.id", id);
        if (before.publishedAt() != null) {
            return new OpportunityNotDeletable("已发布过的需求不能删除，可以撤回", before);
        }
        repository.deleteDraft(before.key());
        audit.record(AuditKind.WRITE, "opportunityDelete", before.id());
        return new OpportunityDeleted(before);
    }

    /** The list to go through, of what is worked on. */
    List<OpportunityCheck> checks(OpportunityWork work) {
        return checks.of(work);
    }

    /** An opportunity whose park's work the viewer may change. */
    private Opportunity own(String argument, String id) {
        var viewer = Viewer.current();
        var found = opportunities.mustFind(argument, id, viewer);
        if (!viewer.seesWorkOf(found.parkCode())) {
            throw new NotFound("opportunity you may see", "id", id);
        }
        return found;
    }

    private Opportunity recorded(String action, String key) {
        var written = opportunities.find(List.of(key), Viewer.current()).getFirst();
        audit.record(AuditKind.WRITE, action, written.id());
        return written;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MILLIS);
    }
}

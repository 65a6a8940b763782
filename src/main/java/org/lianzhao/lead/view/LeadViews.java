package org.lianzhao.lead.view;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.lead.view.LeadViewDeletePayload.LeadViewDeleted;
import org.lianzhao.lead.view.LeadViewRenamePayload.LeadViewNameTaken;
import org.lianzhao.lead.view.LeadViewRenamePayload.LeadViewRenamed;
import org.lianzhao.lead.view.LeadViewSavePayload.LeadViewSaved;
import org.lianzhao.lead.view.LeadViewSavePayload.TooManyLeadViews;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.TypedText;
import org.lianzhao.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The views somebody saved. What stands in one is an address of the page, which reads it as it
 * reads a link: what it does not know it leaves out.
 */
@Service
class LeadViews {
    static final int MOST = 50;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_SEARCH = 2_000;

    /** What a browser writes of parameters: no character that could end them. */
    private static final Pattern SEARCH =
            Pattern.compile("[A-Za-z0-9*._~%%&=+,:-]{0,%d}".formatted(LONGEST_SEARCH));

    private final LeadViewRepository repository;
    private final GraphLookup graph;
    private final AuditTrail audit;
    private final Clock clock;

    LeadViews(LeadViewRepository repository, GraphLookup graph, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.graph = graph;
        this.audit = audit;
        this.clock = clock;
    }

    /** The viewer's, by name. */
    List<LeadView> own() {
        return repository.of(Viewer.current());
    }

    /** Saves a view in place of the viewer's one of that park and name. */
    @Transactional
    LeadViewSavePayload save(String park, String name, String search) {
        var viewer = Viewer.current();
        viewer.mustSeeWorkOf(park);
        if (graph.parks(List.of(park)).isEmpty()) {
            throw new NotFound("park", "code", park);
        }
        var typed = TypedText.name("input.name", name, LONGEST_NAME);
        if (!SEARCH.matcher(search).matches()) {
            throw new BadRequest(
                    "input.search",
                    "must be what stands behind the '?' of an address, at most %d characters"
                            .formatted(LONGEST_SEARCH));
        }
        if (repository.others(viewer.key(), park, typed) >= MOST) {
            return new TooManyLeadViews(MOST);
        }
        var view = new LeadView(UUID.randomUUID().toString(), park, typed, search, now());
        var saved = repository.save(viewer.key(), view);
        audit.record(AuditKind.WRITE, "leadViewSave", saved.id());
        return new LeadViewSaved(saved);
    }

    @Transactional
    LeadViewRenamePayload rename(String id, String name) {
        var view = mustFind(id);
        var typed = TypedText.name("input.name", name, LONGEST_NAME);
        var other =
                repository
                        .named(Viewer.current().key(), view.parkCode(), typed)
                        .filter(found -> !found.key().equals(view.key()));
        if (other.isPresent()) {
            return new LeadViewNameTaken(other.get());
        }
        var renamed = repository.rename(view.key(), typed);
        audit.record(AuditKind.WRITE, "leadViewRename", renamed.id());
        return new LeadViewRenamed(renamed);
    }

    @Transactional
    LeadViewDeletePayload delete(String id) {
        var view = mustFind(id);
        repository.delete(view.key());
        audit.record(AuditKind.WRITE, "leadViewDelete", view.id());
        return new LeadViewDeleted(view);
    }

    private LeadView mustFind(String id) {
        return repository
                .find(GlobalId.key("input.id", LeadView.TYPE, id), Viewer.current())
                .orElseThrow(() -> new NotFound("saved view", "id", id));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MILLIS);
    }
}

package org.lianzhao.board.member;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.member.MemberConsentSavePayload.MemberConsentSaved;
import org.lianzhao.board.member.MemberConsentSavePayload.MemberReferred;
import org.lianzhao.board.member.MemberEnterPayload.MemberEntered;
import org.lianzhao.board.member.MemberRemovePayload.MemberKept;
import org.lianzhao.board.member.MemberRemovePayload.MemberRemoved;
import org.lianzhao.graph.MemberConsent;
import org.lianzhao.intake.Uploads;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.NodeSource;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Viewer;
import org.lianzhao.platform.input.PlausibleDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Members as their chamber keeps them. What is written here leaves the version of the data alone:
 * no list of a park is computed from it.
 */
@Service
public class Members implements NodeSource {
    private static final String TABLE = "members";

    private final MemberRepository repository;
    private final Uploads uploads;
    private final AuditTrail audit;
    private final Clock clock;

    Members(MemberRepository repository, Uploads uploads, AuditTrail audit, Clock clock) {
        this.repository = repository;
        this.uploads = uploads;
        this.audit = audit;
        this.clock = clock;
    }

    PagedList<Member> page(
            @Nullable String chamber,
            @Nullable MemberFilter filter,
            int first,
            @Nullable String after,
            boolean counted) {
        var viewer = Viewer.current();
        var of = chamberOf(viewer, chamber);
        var conditions = filter == null ? MemberFilter.NONE : filter;
        var list = "members " + of + " " + conditions.digest();
        var page = PageRequest.of(first, after, list, 2);
        return PagedList.of(
                page,
                repository.page(of, conditions, page),
                counted ? repository.count(of, conditions) : -1,
                member -> new Keyset(list, List.of(member.firm().name(), member.firm().key())),
                member -> member);
    }

    /** The chamber meant: the one named, which the viewer must be allowed to see, or its own. */
    private static String chamberOf(Viewer viewer, @Nullable String named) {
        var chamber = named == null ? viewer.chamber() : named;
        viewer.mustSeeMembersOf(chamber == null ? "" : chamber);
        if (chamber == null) {
            throw new BadRequest("chamber", "must name the chamber whose members these are");
        }
        return chamber;
    }

    /** All members of a chamber, whatever they consent to. */
    public List<Member> of(String chamber) {
        return repository.find(chamber, null);
    }

    /** Members of a chamber by the keys of their firms. */
    public List<Member> find(String chamber, Collection<String> firms) {
        return repository.find(chamber, firms);
    }

    /**
     * The member that an id of the API names.
     *
     * @throws NotFound where there is none that the viewer may see: the answer is the same
     */
    public Member mustFind(String argument, String id, Viewer viewer) {
        var found = find(GlobalId.key(argument, Member.TYPE, id), viewer);
        if (found == null) {
            throw new NotFound("member", "id", id);
        }
        return found;
    }

    @Transactional
    MemberEnterPayload enter(MemberEnterInput input) {
        var viewer = Viewer.current();
        var chamber = input.chamber() == null ? viewer.chamber() : input.chamber();
        viewer.mustKeepMembersOf(chamber == null ? "" : chamber);
        if (chamber == null) {
            throw new BadRequest("input.chamber", "must name the chamber whose member this is");
        }
        var key = uploads.enter(TABLE, chamber, input.cells());
        var member = repository.find(chamber, List.of(key)).getFirst();
        audit.record(AuditKind.WRITE, "memberEnter", member.id());
        return new MemberEntered(member);
    }

    @Transactional
    MemberConsentSavePayload save(MemberConsentSaveInput input) {
        var key = mustKeep("input.member", input.member());
        if (input.consent() != MemberConsent.PRIVATE
                && (input.consentOn() == null || input.consentBy() == null)) {
            throw new BadRequest(
                    "input.consent",
                    "needs the date of the consent and in what role it was given, unless it is PRIVATE");
        }
        if (input.consentOn() != null) {
            PlausibleDates.on(clock)
                    .problemOfPast(input.consentOn())
                    .ifPresent(problem -> {
                        throw new BadRequest("input.consentOn", problem);
                    });
        }
        var consent = new HashMap<String, @Nullable Object>();
        consent.put("consent", input.consent().name());
        consent.put("consentOn", input.consentOn() == null ? null : input.consentOn().text());
        consent.put("consentBy", input.consentBy() == null ? null : input.consentBy().name());
        var member = mustFind("input.member", input.member(), Viewer.current());
        if (!repository.saveConsent(key, consent)) {
            return new MemberReferred(member);
        }
        audit.record(AuditKind.WRITE, "memberConsentSave", input.member());
        return new MemberConsentSaved(mustFind("input.member", input.member(), Viewer.current()));
    }

    @Transactional
    MemberRemovePayload remove(String id) {
        var key = mustKeep("input.member", id);
        var member = mustFind("input.member", id, Viewer.current());
        if (member.firm().confirmed() || !repository.delete(key)) {
            return new MemberKept(member);
        }
        audit.record(AuditKind.WRITE, "memberRemove", id);
        return new MemberRemoved(id);
    }

    private static Member.Key mustKeep(String argument, String id) {
        var key = Member.Key.of(GlobalId.key(argument, Member.TYPE, id));
        Viewer.current().mustKeepMembersOf(key.chamber());
        return key;
    }

    @Override
    public String type() {
        return Member.TYPE;
    }

    @Override
    public @Nullable Member find(String key, Viewer viewer) {
        var named = Member.Key.of(key);
        return viewer.seesMembersOf(named.chamber())
                ? repository.find(named.chamber(), List.of(named.firm())).stream()
                        .findFirst()
                        .orElse(null)
                : null;
    }
}

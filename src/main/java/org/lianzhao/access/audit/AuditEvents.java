package org.lianzhao.access.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.user.User;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.DatabaseOutage;
import org.lianzhao.platform.OutageLog;
import org.lianzhao.platform.Viewer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** The audit trail in the graph. */
@Component
public class AuditEvents implements AuditTrail {
    /** Of what was refused; names of fields are shorter, addresses of pages may be anything. */
    private static final int LONGEST = 400;

    private final AuditRepository repository;
    private final RefusalSums sums;
    private final Clock clock;

    AuditEvents(AuditRepository repository, RefusalSums sums, Clock clock) {
        this.repository = repository;
        this.sums = sums;
        this.clock = clock;
    }

    @Override
    public void record(AuditKind kind, String action, @Nullable String subject) {
        add(kind, AuditOutcome.DONE, action, subject, viewer(), currentAddress());
    }

    public void signedIn(User user) {
        add(
                AuditKind.SIGN_IN,
                AuditOutcome.DONE,
                "signIn",
                user.id(),
                user.viewer(),
                currentAddress());
    }

    /** The name typed is kept only where it is somebody's: it may be a password. */
    public void signInRefused(@Nullable User user) {
        sums.keep(
                event(
                        AuditKind.SIGN_IN,
                        AuditOutcome.REFUSED,
                        "signIn",
                        user == null ? null : user.id(),
                        null,
                        currentAddress()));
    }

    /** Returns whether it was kept. */
    public boolean tokenRefused(@Nullable String address) {
        return isKept("token", null, address);
    }

    /**
     * Fields, mutations or pages the current viewer, or nobody, may not use.
     *
     * @return whether it was kept
     */
    public boolean refused(String what) {
        return isKept(
                what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what,
                viewer(),
                currentAddress());
    }

    /** A refusal is answered also where the database cannot keep it. */
    private boolean isKept(String what, @Nullable Viewer viewer, @Nullable String address) {
        var event = event(AuditKind.REFUSAL, AuditOutcome.REFUSED, what, null, viewer, address);
        try {
            if (viewer == null) {
                sums.keep(event);
            } else {
                repository.keep(event);
            }
            return true;
        } catch (RuntimeException ex) {
            if (!DatabaseOutage.isCauseOf(ex) && !DatabaseOutage.isTimeout(ex)) {
                throw ex;
            }
            OutageLog.note(ex);
            return false;
        }
    }

    private void add(
            AuditKind kind,
            AuditOutcome outcome,
            String action,
            @Nullable String subject,
            @Nullable Viewer viewer,
            @Nullable String address) {
        repository.keep(event(kind, outcome, action, subject, viewer, address));
    }

    private AuditEvent event(
            AuditKind kind,
            AuditOutcome outcome,
            String action,
            @Nullable String subject,
            @Nullable Viewer viewer,
            @Nullable String address) {
        return new AuditEvent(
                UUID.randomUUID().toString(),
                OffsetDateTime.now(clock)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MILLIS),
                kind,
                outcome,
                action,
                subject,
                viewer == null ? null : viewer.key(),
                viewer == null ? null : viewer.name(),
                viewer == null ? null : viewer.role(),
                address,
                1);
    }

    private static @Nullable Viewer viewer() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer viewer
                ? viewer
                : null;
    }

    /** Where the request being answered came from. */
    public static @Nullable String currentAddress() {
        return address(SecurityContextHolder.getContext().getAuthentication());
    }

    public static @Nullable String address(@Nullable Authentication authentication) {
        return authentication != null
                        && authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : null;
    }
}

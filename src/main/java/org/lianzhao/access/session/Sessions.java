package org.lianzhao.access.session;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.lianzhao.access.AccessProperties;
import org.lianzhao.access.ViewerAuthentication;
import org.lianzhao.access.audit.AuditEvents;
import org.lianzhao.access.user.User;
import org.lianzhao.platform.AuditKind;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes sessions, each with its audit event, and reads the tokens that name them. */
@Service
public class Sessions {
    private final SessionRepository repository;
    private final SignedTokens tokens;
    private final AccessProperties properties;
    private final AuditEvents audit;
    private final Clock clock;

    Sessions(
            SessionRepository repository,
            SignedTokens tokens,
            AccessProperties properties,
            AuditEvents audit,
            Clock clock) {
        this.repository = repository;
        this.tokens = tokens;
        this.properties = properties;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new session of a user, with the token that names it. */
    public record Opened(String token, OffsetDateTime expiresAt) {}

    @Transactional
    public Opened open(User user) {
        var now = now().truncatedTo(ChronoUnit.SECONDS);
        var expiresAt = now.plus(properties.sessionDuration());
        var id = UUID.randomUUID().toString();
        repository.open(id, user.key(), now, expiresAt);
        audit.signedIn(user);
        return new Opened(tokens.issue(id, now.toInstant(), expiresAt.toInstant()), expiresAt);
    }

    /** Closes the session of whoever asks; an API token has none. */
    @Transactional
    public SignedOut closeCurrent() {
        var session = ViewerAuthentication.currentSession();
        if (session != null) {
            repository.close(session);
            audit.record(AuditKind.SIGN_OUT, "signOut", null);
        }
        return new SignedOut(session != null);
    }

    /**
     * Who a signed token stands for, if its session is open. One statement by itself, which spares
     * every request two round trips; not in a read-only transaction, because that may be answered
     * by a replica that has not heard of a revocation yet.
     *
     * @throws JwtException for a token that is expired or not ours
     */
    public Optional<ViewerAuthentication> find(String token) {
        var session = tokens.session(token);
        return repository
                .user(session, now())
                .map(user -> new ViewerAuthentication(user.viewer(), session));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}

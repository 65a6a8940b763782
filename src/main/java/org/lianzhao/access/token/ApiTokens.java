package org.lianzhao.access.token;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.ViewerAuthentication;
import org.lianzhao.access.session.Sessions;
import org.lianzhao.access.token.ApiTokenCreatePayload.ApiTokenCreated;
import org.lianzhao.access.token.ApiTokenCreatePayload.ApiTokenExpiryInvalid;
import org.lianzhao.access.token.ApiTokenRevokePayload.ApiTokenRevoked;
import org.lianzhao.access.user.Scopes;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.Digest;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.TypedText;
import org.lianzhao.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes, finds and revokes API tokens. A token is 32 random bytes, so a plain SHA-256 of it is
 * enough to keep.
 */
@Service
public class ApiTokens {
    private static final String PREFIX = "lzt_";
    private static final int BYTES = 32;
    private static final int LONGEST_LABEL = 80;

    private final ApiTokenRepository repository;
    private final UserRepository users;
    private final Scopes scopes;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(
            ApiTokenRepository repository,
            UserRepository users,
            Scopes scopes,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.users = users;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    public static boolean isOne(String token) {
        return token.startsWith(PREFIX);
    }

    /** Who the token stands for, by one statement as in {@link Sessions#find}. */
    public Optional<ViewerAuthentication> find(String token) {
        return repository.viewer(Digest.sha256(token), now());
    }

    @Transactional
    ApiTokenCreatePayload create(ApiTokenCreateInput input) {
        var now = now().truncatedTo(ChronoUnit.MILLIS);
        var parent = ViewerAuthentication.currentApiToken();
        var latest = latest(now, parent);
        if (!input.expiresAt().isAfter(now) || input.expiresAt().isAfter(latest)) {
            return new ApiTokenExpiryInvalid(latest);
        }
        var secret = secret();
        var token = token(input, parent, now);
        repository.create(token, Digest.sha256(secret));
        audit.record(AuditKind.WRITE, "apiTokenCreate", token.id());
        return new ApiTokenCreated(secret, token);
    }

    /** No token outlasts the one it is created with. */
    private OffsetDateTime latest(OffsetDateTime now, @Nullable String parent) {
        var year = now.plusYears(1);
        return Optional.ofNullable(parent)
                .flatMap(repository::find)
                .map(ApiToken::expiresAt)
                .filter(end -> end.isBefore(year))
                .orElse(year);
    }

    private ApiToken token(ApiTokenCreateInput input, @Nullable String parent, OffsetDateTime now) {
        var scope = input.scope();
        if ((input.user() == null) == (scope == null)) {
            throw new BadRequest("input", "needs either 'user' or 'scope'");
        }
        if (scope != null) {
            scopes.check("input.scope", scope.role(), scope.park(), scope.chamber());
        }
        return new ApiToken(
                UUID.randomUUID().toString(),
                TypedText.name("input.label", input.label(), LONGEST_LABEL),
                input.user() == null ? null : users.named("input.user", input.user()).key(),
                scope == null ? null : scope.role(),
                scope == null ? null : scope.park(),
                scope == null ? null : scope.chamber(),
                parent,
                Viewer.current().name(),
                now,
                input.expiresAt().truncatedTo(ChronoUnit.MILLIS),
                null);
    }

    @Transactional
    ApiTokenRevoked revoke(String id) {
        var key = GlobalId.key("input.id", ApiToken.TYPE, id);
        repository.revoke(key, now().truncatedTo(ChronoUnit.MILLIS));
        var token = repository.find(key).orElseThrow(() -> new NotFound("API token", "id", id));
        audit.record(AuditKind.WRITE, "apiTokenRevoke", token.id());
        return new ApiTokenRevoked(token);
    }

    private String secret() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}

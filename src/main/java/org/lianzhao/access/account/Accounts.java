package org.lianzhao.access.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.account.PasswordChangePayload.PasswordChanged;
import org.lianzhao.access.account.UserCreatePayload.LoginTaken;
import org.lianzhao.access.account.UserCreatePayload.UserCreated;
import org.lianzhao.access.account.UserPasswordResetPayload.UserPasswordReset;
import org.lianzhao.access.account.UserUpdatePayload.LastAdministrator;
import org.lianzhao.access.account.UserUpdatePayload.UserUpdated;
import org.lianzhao.access.session.Guesser;
import org.lianzhao.access.session.PasswordHashing;
import org.lianzhao.access.session.SessionRepository;
import org.lianzhao.access.session.SignInAttemptRepository;
import org.lianzhao.access.token.ApiTokenRepository;
import org.lianzhao.access.user.ScopeInput;
import org.lianzhao.access.user.Scopes;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.Role;
import org.lianzhao.platform.Viewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates and changes users; deactivation and a new password close their sessions. */
@Service
class Accounts {
    private final UserRepository users;
    private final SessionRepository sessions;
    private final SignInAttemptRepository attempts;
    private final ApiTokenRepository tokens;
    private final PasswordHashing hashing;
    private final Scopes scopes;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(
            UserRepository users,
            SessionRepository sessions,
            SignInAttemptRepository attempts,
            ApiTokenRepository tokens,
            PasswordHashing hashing,
            Scopes scopes,
            AuditTrail audit,
            Clock clock) {
        this.users = users;
        this.sessions = sessions;
        this.attempts = attempts;
        this.tokens = tokens;
        this.hashing = hashing;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    UserCreatePayload create(UserCreateInput input) {
        var scope = input.scope();
        scopes.check("input.scope", scope.role(), scope.park(), scope.chamber());
        var refused =
                input.password() == null
                        ? null
                        : PasswordRefused.of(input.login(), input.password());
        if (refused != null) {
            return refused;
        }
        var user = user(input.login(), input.name(), scope);
        if (!users.create(user, hash(input.password()))) {
            return new LoginTaken(users.findByLogin(input.login()).orElseThrow());
        }
        audit.record(AuditKind.WRITE, "userCreate", user.id());
        return new UserCreated(user);
    }

    @Transactional
    UserUpdatePayload update(UserUpdateInput input) {
        var before = users.named("input.id", input.id());
        var after = changed(before, input);
        if (before.isActiveAdministrator()
                && !after.isActiveAdministrator()
                && users.lockAndCountAdministrators() == 1) {
            return new LastAdministrator(before);
        }
        users.change(after);
        if (!after.active()) {
            sessions.closeOthers(after.key(), null);
        }
        audit.record(AuditKind.WRITE, "userUpdate", after.id());
        return new UserUpdated(after);
    }

    private User changed(User user, UserUpdateInput input) {
        var scope =
                Optional.ofNullable(input.scope())
                        .orElse(new ScopeInput(user.role(), user.park(), user.chamber()));
        scopes.check("input.scope", scope.role(), scope.park(), scope.chamber());
        return new User(
                user.key(),
                user.login(),
                input.name() == null ? user.name() : input.name(),
                scope.role(),
                scope.park(),
                scope.chamber(),
                input.active() == null ? user.active() : input.active(),
                user.createdAt());
    }

    /** Whoever was in under the old password is out, and the owner is let in again. */
    @Transactional
    UserPasswordResetPayload resetPassword(UserPasswordResetInput input) {
        var user = users.named("input.id", input.id());
        var refused = PasswordRefused.of(user.login(), input.password());
        if (refused != null) {
            return refused;
        }
        users.changePassword(user.key(), hashing.hash(input.password()));
        sessions.closeOthers(user.key(), null);
        attempts.forgetAll(user.login());
        tokens.revokeThoseOf(user.key(), OffsetDateTime.now(clock));
        audit.record(AuditKind.WRITE, "userPasswordReset", user.id());
        return new UserPasswordReset(user);
    }

    /**
     * Changes the viewer's own password.
     *
     * @param session the session to keep open
     * @throws AccessDeniedException for an API token, which has no password
     */
    @Transactional
    PasswordChangePayload changePassword(PasswordChangeInput input, @Nullable String session) {
        if (session == null) {
            throw new AccessDeniedException("No session of a user");
        }
        var user = users.find(Viewer.current().key()).orElseThrow();
        var wrong = wrong(user, input.current());
        if (wrong != null) {
            return wrong;
        }
        var refused = PasswordRefused.of(user.login(), input.password());
        if (refused != null) {
            return refused;
        }
        users.changePassword(user.key(), hashing.hash(input.password()));
        sessions.closeOthers(user.key(), session);
        audit.record(AuditKind.WRITE, "passwordChange", user.id());
        return new PasswordChanged(user);
    }

    /** Guesses count like those of a sign-in: a session left open must not be a way to guess. */
    private @Nullable PasswordRefused wrong(User user, String password) {
        var guesser = Guesser.signedIn(user.login());
        var known = attempts.find(user.login(), guesser);
        if (known.lockedUntil(clock.instant()).isPresent()) {
            return new PasswordRefused("密码输错次数过多，请稍后再试");
        }
        if (hashing.isConfirmed(password, known.passwordHash())) {
            attempts.forget(guesser);
            return null;
        }
        attempts.countFailure(guesser, OffsetDateTime.now(clock));
        return new PasswordRefused("原密码不正确");
    }

    /** Creates the administrator where there is no user at all. Whether it did. */
    @Transactional
    boolean createFirst(String login, String name, String password) {
        var scope = new ScopeInput(Role.ZONE_ADMINISTRATOR, null, null);
        return users.isEmpty() && users.create(user(login, name, scope), hashing.hash(password));
    }

    private User user(String login, String name, ScopeInput scope) {
        return new User(
                UUID.randomUUID().toString(),
                login,
                name,
                scope.role(),
                scope.park(),
                scope.chamber(),
                true,
                OffsetDateTime.now(clock)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .truncatedTo(ChronoUnit.MILLIS));
    }

    private @Nullable String hash(@Nullable String password) {
        return password == null ? null : hashing.hash(password);
    }
}

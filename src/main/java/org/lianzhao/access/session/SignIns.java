package org.lianzhao.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import org.lianzhao.access.audit.AuditEvents;
import org.lianzhao.access.session.SignInAttemptRepository.Known;
import org.lianzhao.access.session.SignInPayload.SignInRefused;
import org.lianzhao.access.session.SignInPayload.SignedIn;
import org.lianzhao.access.user.User;
import org.lianzhao.platform.Digest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signs people in by login name and password. A name that nobody has goes the same way as one that
 * somebody has: same statements, same hashing, same locks, same words.
 */
@Service
public class SignIns {
    private static final int LONGEST = 100;
    private static final String WRONG = "用户名或密码不正确";

    private final SignInAttemptRepository attempts;
    private final PasswordHashing hashing;
    private final Sessions sessions;
    private final AuditEvents audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    SignIns(
            SignInAttemptRepository attempts,
            PasswordHashing hashing,
            Sessions sessions,
            AuditEvents audit,
            TransactionOperations transaction,
            Clock clock) {
        this.attempts = attempts;
        this.hashing = hashing;
        this.sessions = sessions;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    public SignInPayload signIn(SignInInput input) {
        var login = input.login().strip().toLowerCase(Locale.ROOT);
        if (login.length() > LONGEST || input.password().length() > LONGEST) {
            return new SignInRefused(WRONG, null);
        }
        var name = Digest.sha256(login);
        var known = attempts.find(name, login);
        return known.lockOut().isLocked(now())
                ? locked(known)
                : hashing.inTurn(
                        () -> attempt(name, login, input.password()),
                        () -> new SignInRefused("现在登录的人太多，请稍后再试", null));
    }

    /** Looks again: the name may have been locked while this attempt waited for its turn. */
    private SignInPayload attempt(String name, String login, String password) {
        var known = attempts.find(name, login);
        if (known.lockOut().isLocked(now())) {
            return locked(known);
        }
        var right = hashing.matches(password, known.passwordHash());
        var user = known.user();
        if (right && user != null && user.active()) {
            return signedIn(name, user);
        }
        transaction.executeWithoutResult(status -> {
            attempts.countFailure(name, OffsetDateTime.ofInstant(now(), ZoneOffset.UTC));
            audit.signInRefused(user);
        });
        return new SignInRefused(WRONG, null);
    }

    private SignInPayload signedIn(String name, User user) {
        SignInPayload payload =
                transaction.execute(status -> {
                    attempts.forget(name);
                    var session = sessions.open(user);
                    return new SignedIn(session.token(), session.expiresAt(), user.viewer());
                });
        return Objects.requireNonNull(payload);
    }

    private SignInRefused locked(Known known) {
        audit.signInRefused(known.user());
        var until = known.lockOut().until();
        var seconds = Math.max(1, Duration.between(now(), until).plusMillis(999).toSeconds());
        return new SignInRefused(
                "密码输错次数过多，请 " + seconds + " 秒后再试", OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
    }

    private Instant now() {
        return clock.instant();
    }
}

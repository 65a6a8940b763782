package org.lianzhao.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.audit.AuditEvents;
import org.lianzhao.access.session.SignInAttemptRepository.Known;
import org.lianzhao.access.session.SignInPayload.SignInRefused;
import org.lianzhao.access.session.SignInPayload.SignedIn;
import org.lianzhao.access.user.LoginName;
import org.lianzhao.access.user.User;
import org.lianzhao.edge.Refused;
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
    private final SignInRate rate;
    private final KnownDevices devices;
    private final PasswordHashing hashing;
    private final Sessions sessions;
    private final AuditEvents audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    SignIns(
            SignInAttemptRepository attempts,
            SignInRate rate,
            KnownDevices devices,
            PasswordHashing hashing,
            Sessions sessions,
            AuditEvents audit,
            TransactionOperations transaction,
            Clock clock) {
        this.attempts = attempts;
        this.rate = rate;
        this.devices = devices;
        this.hashing = hashing;
        this.sessions = sessions;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Signs in.
     *
     * @param device what an earlier sign-in left in the browser, if anything
     * @throws Refused where too many sign in
     */
    public SignInPayload signIn(SignInInput input, @Nullable String device) {
        var login = LoginName.folded(input.login());
        var known = devices.known(login, device);
        var address = AuditEvents.currentAddress();
        rate.take(address, known.isPresent());
        if (isNone(login) || isNone(input.password())) {
            return new SignInRefused(WRONG, null);
        }
        var guesser = Guesser.signingIn(login, address, known);
        var payload =
                locked(attempts.find(login, guesser))
                        .orElseGet(() ->
                                hashing.inTurn(() -> attempt(login, guesser, input.password())));
        if (payload instanceof SignedIn) {
            rate.giveBack(address, known.isPresent());
        }
        return payload;
    }

    /** What nobody's login or password is: too long, or with halves of characters. */
    private static boolean isNone(String text) {
        return text.length() > LONGEST
                || text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    /** Looks again: the name may have been locked while this attempt waited for its turn. */
    private SignInPayload attempt(String login, Guesser guesser, String password) {
        var known = attempts.find(login, guesser);
        return locked(known).orElseGet(() -> attempt(known, guesser, password));
    }

    private SignInPayload attempt(Known known, Guesser guesser, String password) {
        var right = hashing.matches(password, known.passwordHash());
        var user = known.user();
        if (right && user != null && user.active()) {
            return signedIn(guesser, user);
        }
        transaction.executeWithoutResult(status -> {
            attempts.countFailure(guesser, OffsetDateTime.ofInstant(now(), ZoneOffset.UTC));
            audit.signInRefused(user);
        });
        return new SignInRefused(WRONG, null);
    }

    private SignInPayload signedIn(Guesser guesser, User user) {
        SignInPayload payload =
                transaction.execute(status -> {
                    attempts.forget(guesser);
                    var session = sessions.open(user);
                    return new SignedIn(session.token(), session.expiresAt(), user.viewer());
                });
        return Objects.requireNonNull(payload);
    }

    private Optional<SignInPayload> locked(Known known) {
        return known.lockedUntil(now())
                .map(until -> {
                    audit.signInRefused(known.user());
                    return locked(until);
                });
    }

    private SignInRefused locked(Instant until) {
        var seconds = Math.max(1, Duration.between(now(), until).plusMillis(999).toSeconds());
        return new SignInRefused(
                "密码输错次数过多，请 " + seconds + " 秒后再试", OffsetDateTime.ofInstant(until, ZoneOffset.UTC));
    }

    private Instant now() {
        return clock.instant();
    }
}

package org.lianzhao.access.session;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.OperationPlace;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords, slowly by design, and therefore never on more than half of the processors: who
 * guesses passwords in parallel must not take the server from everybody else. Twice as many may
 * wait, outside the places of operations; whoever comes then is refused at once. Sign-ins and
 * passwords that somebody signed in types wait apart, so that the ones do not keep out the others.
 *
 * <p>It works in threads of the operating system, which shares the processors out by time; in a
 * virtual thread it would keep one of the few that carry all requests until it is done. These
 * threads yield to all others: half of two processors is still what a reader would notice.
 */
@Component
public class PasswordHashing {
    private static final int WAIT_SECONDS = 8;
    private static final int WAITING = 2;

    /** Where all processors are wanted they get next to nothing of them. */
    private static final int NICE = 19;

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final PasswordEncoder encoder;
    private final String nobody;
    private final Semaphore permits;
    private final Semaphore signIns;
    private final Semaphore others;
    private final ExecutorService threads;

    PasswordHashing(PasswordEncoder encoder) {
        this.encoder = encoder;
        var atOnce = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        var threads = Thread.ofPlatform().daemon().name("hashing-", 0).factory();
        this.threads =
                Executors.newFixedThreadPool(
                        atOnce, work -> threads.newThread(Niceness.before(work, NICE)));
        this.nobody = encode(UUID.randomUUID().toString());
        this.permits = new Semaphore(atOnce, true);
        this.signIns = new Semaphore(atOnce * (1 + WAITING));
        this.others = new Semaphore(atOnce * (1 + WAITING));
    }

    /**
     * Hash of a password to keep.
     *
     * @throws Refused where too many wait
     */
    public String hash(String password) {
        return inTurn(others, () -> encode(password));
    }

    /**
     * Whether somebody who is signed in typed the password they have.
     *
     * @throws Refused where too many wait
     */
    public boolean isConfirmed(String password, @Nullable String hash) {
        return inTurn(others, () -> matches(password, hash));
    }

    /**
     * Does the work of a sign-in, which may call {@link #matches}, when its turn comes.
     *
     * @throws Refused where too many wait
     */
    <T> T inTurn(Supplier<T> signIn) {
        return inTurn(signIns, signIn);
    }

    /** Whether it is the password; without a hash the answer is no, after the same time. */
    boolean matches(String password, @Nullable String hash) {
        var expected = hash == null ? nobody : hash;
        return inThread(() -> encoder.matches(password, expected)) && hash != null;
    }

    private <T> T inTurn(Semaphore queue, Supplier<T> work) {
        if (!queue.tryAcquire()) {
            throw crowded();
        }
        try {
            return OperationPlace.outside(() -> permitted(work));
        } finally {
            queue.release();
        }
    }

    private <T> T permitted(Supplier<T> work) {
        try {
            if (!permits.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw crowded();
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw crowded();
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private static Refused crowded() {
        return Refused.forNow(
                RefusalCode.OVERLOADED,
                "Too many people sign in at the moment; try again in "
                        + RETRY_AFTER.toSeconds()
                        + " s",
                RETRY_AFTER);
    }

    private String encode(String password) {
        return inThread(
                () -> Objects.requireNonNull(encoder.encode(password), "The encoder gave no hash"));
    }

    private <T> T inThread(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads).join();
    }
}

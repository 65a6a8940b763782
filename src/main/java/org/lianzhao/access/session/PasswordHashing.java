package org.lianzhao.access.session;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords, slowly by design, and therefore never on more than half of the processors: who
 * guesses passwords in parallel must not take the server from everybody else.
 */
@Component
public class PasswordHashing {
    private static final int WAIT_SECONDS = 10;

    private final PasswordEncoder encoder;
    private final String nobody;
    private final Semaphore permits =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    PasswordHashing(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobody = encode(encoder, UUID.randomUUID().toString());
    }

    /** Hash of a password to keep. */
    public String hash(String password) {
        return encode(encoder, password);
    }

    /** Whether it is the password; without a hash the answer is no, after the same time. */
    public boolean matches(String password, @Nullable String hash) {
        return encoder.matches(password, hash == null ? nobody : hash) && hash != null;
    }

    /**
     * Does work that hashes when its turn comes, or what is to be done where it did not come in
     * time.
     */
    public <T> T inTurn(Supplier<T> work, Supplier<T> crowded) {
        try {
            if (!permits.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                return crowded.get();
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return crowded.get();
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private static String encode(PasswordEncoder encoder, String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The encoder gave no hash");
        }
        return hash;
    }
}

package org.lianzhao.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sign-in and of the audit trail.
 *
 * @param signingKey at least 32 bytes in Base64, the same on all instances; without it one is made
 *     at the first start and kept in the graph
 * @param sessionDuration how long a sign-in lasts
 * @param loginClaim claim of an identity provider's token that holds the login name
 */
@ConfigurationProperties("lianzhao.access")
public record AccessProperties(
        @Nullable String signingKey,
        @DefaultValue("12h") Duration sessionDuration,
        @DefaultValue("preferred_username") String loginClaim,
        @DefaultValue SignInAttempts signInAttempts,
        @DefaultValue AuditKept auditKept) {
    public AccessProperties {
        if (!sessionDuration.isPositive()) {
            throw new IllegalArgumentException(
                    "lianzhao.access.session-duration must be positive, was " + sessionDuration);
        }
        if (loginClaim.isBlank()) {
            throw new IllegalArgumentException(
                    "lianzhao.access.login-claim must name a claim, was blank");
        }
    }

    /**
     * How often signing in may fail at one instance.
     *
     * @param burst failures of an address at once
     * @param perMinute failures of an address that are regained each minute
     * @param ofAllPerMinute failures of all addresses together in a minute
     */
    public record SignInAttempts(
            @DefaultValue("30") int burst,
            @DefaultValue("30") int perMinute,
            @DefaultValue("300") int ofAllPerMinute) {
        public SignInAttempts {
            if (Math.min(burst, Math.min(perMinute, ofAllPerMinute)) < 1) {
                throw new IllegalArgumentException(
                        "lianzhao.access.sign-in-attempts must be positive");
            }
        }
    }

    /**
     * How long events of the audit trail are kept.
     *
     * @param refusals what was refused, failed sign-ins included
     * @param others what was done
     */
    public record AuditKept(
            @DefaultValue("183d") Duration refusals, @DefaultValue("1096d") Duration others) {
        public AuditKept {
            if (refusals.toDays() < 1 || others.compareTo(refusals) < 0) {
                throw new IllegalArgumentException(
                        "lianzhao.access.audit-kept: refusals must be kept for a day or longer, others"
                                + " no shorter than these");
            }
        }
    }
}

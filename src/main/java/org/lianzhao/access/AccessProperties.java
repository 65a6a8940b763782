package org.lianzhao.access;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sign-in.
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
        @DefaultValue("preferred_username") String loginClaim) {
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
}

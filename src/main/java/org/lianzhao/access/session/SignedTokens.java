package org.lianzhao.access.session;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.AccessProperties;
import org.lianzhao.platform.Signatures;
import org.lianzhao.platform.StartFailure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** Signed tokens (JWT, HS256 and nothing else) that name a session. */
@Component
public class SignedTokens implements Signatures {
    public static final String ISSUER = "lianzhao";
    private static final int KEY_BYTES = 32;

    private final JwtEncoder encoder;
    private final JwtDecoder decoder;
    private final SecretKey key;

    @Autowired
    public SignedTokens(AccessProperties properties, SigningKeyRepository keys, Clock clock) {
        this(key(properties.signingKey(), keys), clock);
    }

    public SignedTokens(SecretKey key, Clock clock) {
        this.key = key;
        this.encoder = new NimbusJwtEncoder(new ImmutableSecret<>(key));
        var decoder = NimbusJwtDecoder.withSecretKey(key).macAlgorithm(MacAlgorithm.HS256).build();
        var timestamps = new JwtTimestampValidator(Duration.ZERO);
        timestamps.setClock(clock);
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<>(timestamps, new JwtIssuerValidator(ISSUER)));
        this.decoder = decoder;
    }

    public String issue(String session, Instant now, Instant expiresAt) {
        var claims =
                JwtClaimsSet.builder()
                        .issuer(ISSUER)
                        .id(session)
                        .issuedAt(now)
                        .expiresAt(expiresAt)
                        .build();
        return encoder.encode(
                        JwtEncoderParameters.from(
                                JwsHeader.with(MacAlgorithm.HS256).build(), claims))
                .getTokenValue();
    }

    /**
     * The session a token names.
     *
     * @throws JwtException for any token this class did not make, and for expired ones
     */
    public String session(String token) {
        var session = decoder.decode(token).getId();
        if (session == null) {
            throw new BadJwtException("The token names no session");
        }
        return session;
    }

    @Override
    public String signature(String... texts) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return HexFormat.of()
                    .formatHex(
                            mac.doFinal(String.join("\n", texts).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static SecretKey key(@Nullable String configured, SigningKeyRepository keys) {
        if (configured == null) {
            var proposed = new byte[KEY_BYTES];
            new SecureRandom().nextBytes(proposed);
            return key(keys.keep(Base64.getEncoder().encodeToString(proposed)));
        }
        return key(configured);
    }

    private static SecretKey key(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (bytes.length >= KEY_BYTES) {
                return new SecretKeySpec(bytes, "HmacSHA256");
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through: the remedy is the same.
        }
        throw new StartFailure(
                "The signing key is no Base64 text of at least " + KEY_BYTES + " bytes.",
                "Set LIANZHAO_ACCESS_SIGNINGKEY to the output of `openssl rand -base64 32`, or leave it out.");
    }
}

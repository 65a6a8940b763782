package org.lianzhao.access;

import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.session.ProviderUsers;
import org.lianzhao.access.session.Sessions;
import org.lianzhao.access.session.SignedTokens;
import org.lianzhao.access.token.ApiTokens;
import org.lianzhao.platform.DatabaseOutage;
import org.lianzhao.platform.OutageLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Finds who a bearer token stands for, by one statement or as remembered: an API token, a signed
 * token of ours, or a token of the identity provider that is configured.
 */
@Component
class TokenAuthentication implements AuthenticationManager {
    private final Sessions sessions;
    private final ApiTokens apiTokens;
    private final ProviderUsers providerUsers;
    private final RememberedSignIns remembered;
    private final @Nullable JwtDecoder provider;

    TokenAuthentication(
            Sessions sessions,
            ApiTokens apiTokens,
            ProviderUsers providerUsers,
            RememberedSignIns remembered,
            ObjectProvider<JwtDecoder> provider) {
        this.sessions = sessions;
        this.apiTokens = apiTokens;
        this.providerUsers = providerUsers;
        this.remembered = remembered;
        this.provider = provider.getIfAvailable();
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var token = ((BearerTokenAuthenticationToken) request).getToken();
        try {
            var found =
                    remembered.find(token, this::find).orElseThrow(TokenAuthentication::refused);
            found.setToken(token);
            found.setDetails(request.getDetails());
            return found;
        } catch (JwtException | ParseException ex) {
            throw refused();
        } catch (RuntimeException ex) {
            if (DatabaseOutage.isCauseOf(ex) || DatabaseOutage.isTimeout(ex)) {
                OutageLog.note(ex);
                throw new SignInUnavailable(ex);
            }
            throw ex;
        }
    }

    private Optional<ViewerAuthentication> find(String token) throws ParseException {
        if (ApiTokens.isOne(token)) {
            return apiTokens.find(token);
        }
        // Not verified yet: it only says whose key to verify it with.
        var issuer = JWTParser.parse(token).getJWTClaimsSet().getIssuer();
        if (provider == null || SignedTokens.ISSUER.equals(issuer)) {
            return sessions.find(token);
        }
        return providerUsers.find(provider.decode(token).getClaims());
    }

    /** The same words for every token: which part of it is wrong is nobody's business. */
    private static InvalidBearerTokenException refused() {
        return new InvalidBearerTokenException("The token is not valid or not valid any more");
    }
}

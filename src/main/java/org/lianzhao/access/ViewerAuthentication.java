package org.lianzhao.access;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Viewer;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** A viewer whose token was accepted. Role and scope come from the graph, never from the token. */
public final class ViewerAuthentication extends AbstractAuthenticationToken {
    private final transient Viewer viewer;
    private final @Nullable String session;
    private final @Nullable String apiToken;
    private @Nullable String token;

    /**
     * Somebody known.
     *
     * @param session the session of a signed token, null for identity providers
     */
    public ViewerAuthentication(Viewer viewer, @Nullable String session) {
        this(viewer, session, null);
    }

    /** Whoever an API token of that key stands for. */
    public static ViewerAuthentication ofToken(Viewer viewer, String apiToken) {
        return new ViewerAuthentication(viewer, null, apiToken);
    }

    private ViewerAuthentication(
            Viewer viewer, @Nullable String session, @Nullable String apiToken) {
        super(AuthorityUtils.createAuthorityList("ROLE_" + viewer.role()));
        this.viewer = viewer;
        this.session = session;
        this.apiToken = apiToken;
        super.setAuthenticated(true);
    }

    /** The same without a token and details. */
    ViewerAuthentication copy() {
        return new ViewerAuthentication(viewer, session, apiToken);
    }

    /** The session of whoever asks, or null where no session's token was presented. */
    public static @Nullable String currentSession() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof ViewerAuthentication signedIn
                ? signedIn.session
                : null;
    }

    /** Key of the API token that was presented, or null where none was. */
    public static @Nullable String currentApiToken() {
        return SecurityContextHolder.getContext().getAuthentication()
                        instanceof ViewerAuthentication signedIn
                ? signedIn.apiToken
                : null;
    }

    @Override
    public Viewer getPrincipal() {
        return viewer;
    }

    void setToken(String presented) {
        token = presented;
    }

    /** The token presented: what outlives its request must ask again whether it is valid. */
    @Override
    public @Nullable String getCredentials() {
        return token;
    }

    @Override
    public String getName() {
        return viewer.key();
    }
}

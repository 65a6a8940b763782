package org.lianzhao.access.session;

import graphql.GraphQLContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.session.SignInPayload.SignedIn;
import org.lianzhao.access.user.LoginName;
import org.lianzhao.graph.Chamber;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.platform.ForAnyone;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SignInController {
    private final SignIns signIns;
    private final KnownDevices devices;
    private final Sessions sessions;
    private final ProviderSignIn providers;
    private final GraphLookup graph;

    SignInController(
            SignIns signIns,
            KnownDevices devices,
            Sessions sessions,
            ProviderSignIn providers,
            GraphLookup graph) {
        this.signIns = signIns;
        this.devices = devices;
        this.sessions = sessions;
        this.providers = providers;
        this.graph = graph;
    }

    @MutationMapping
    @ForAnyone
    SignInPayload signIn(@Argument SignInInput input, GraphQLContext context) {
        String device = context.get(KnownDevices.class);
        var payload = signIns.signIn(input, device);
        context.put(SessionCookie.class, payload);
        if (payload instanceof SignedIn) {
            var login = LoginName.folded(input.login());
            context.put(
                    KnownDevices.class,
                    devices.known(login, device).orElseGet(() -> devices.mark(login)));
        }
        return payload;
    }

    @MutationMapping
    @ForViewers
    SignedOut signOut(GraphQLContext context) {
        var signedOut = sessions.closeCurrent();
        context.put(SessionCookie.class, signedOut);
        return signedOut;
    }

    @QueryMapping
    @ForAnyone
    List<SignInProvider> signInProviders() {
        return providers.offered();
    }

    @QueryMapping
    @ForViewers
    Viewer viewer() {
        return Viewer.current();
    }

    @SchemaMapping
    @ForAnyone
    @Nullable Park park(Viewer viewer) {
        return viewer.park() == null
                ? null
                : graph.parks(List.of(viewer.park())).stream().findFirst().orElse(null);
    }

    @SchemaMapping
    @ForAnyone
    @Nullable Chamber chamber(Viewer viewer) {
        return viewer.chamber() == null
                ? null
                : graph.chambers(List.of(viewer.chamber())).stream().findFirst().orElse(null);
    }
}

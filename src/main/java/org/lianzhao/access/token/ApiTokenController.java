package org.lianzhao.access.token;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.graph.Chamber;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.platform.ForAdministrators;
import org.lianzhao.platform.ForOversight;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.PagedList;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ApiTokenController {
    private final ApiTokens tokens;
    private final ApiTokenRepository repository;
    private final UserRepository users;
    private final GraphLookup graph;

    ApiTokenController(
            ApiTokens tokens,
            ApiTokenRepository repository,
            UserRepository users,
            GraphLookup graph) {
        this.tokens = tokens;
        this.repository = repository;
        this.users = users;
        this.graph = graph;
    }

    @QueryMapping
    @ForOversight
    PagedList<ApiToken> apiTokens(@Argument int first, @Argument @Nullable String after) {
        return repository.page(first, after);
    }

    @MutationMapping
    @ForAdministrators
    ApiTokenCreatePayload apiTokenCreate(@Argument ApiTokenCreateInput input) {
        return tokens.create(input);
    }

    @MutationMapping
    @ForAdministrators
    ApiTokenRevokePayload apiTokenRevoke(@Argument ApiTokenRevokeInput input) {
        return tokens.revoke(input.id());
    }

    /** The API token to revoke. */
    record ApiTokenRevokeInput(String id) {}

    @BatchMapping
    @ForOversight
    Map<ApiToken, ApiToken> parent(List<ApiToken> tokens) {
        return KeyedRows.ones(tokens, ApiToken::parent, repository::findAll, ApiToken::key);
    }

    @BatchMapping
    @ForOversight
    Map<ApiToken, User> user(List<ApiToken> tokens) {
        return KeyedRows.ones(tokens, ApiToken::user, users::findAll, User::key);
    }

    @BatchMapping
    @ForOversight
    Map<ApiToken, Park> park(List<ApiToken> tokens) {
        return KeyedRows.ones(tokens, ApiToken::park, graph::parks, Park::code);
    }

    @BatchMapping
    @ForOversight
    Map<ApiToken, Chamber> chamber(List<ApiToken> tokens) {
        return KeyedRows.ones(tokens, ApiToken::chamber, graph::chambers, Chamber::key);
    }
}

package org.lianzhao.access.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.ViewerAuthentication;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.graph.Chamber;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.platform.ForAdministrators;
import org.lianzhao.platform.ForOversight;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.PagedList;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class UserController {
    private final UserRepository users;
    private final Accounts accounts;
    private final GraphLookup graph;

    UserController(UserRepository users, Accounts accounts, GraphLookup graph) {
        this.users = users;
        this.accounts = accounts;
        this.graph = graph;
    }

    @QueryMapping
    @ForOversight
    PagedList<User> users(@Argument int first, @Argument @Nullable String after) {
        return users.page(first, after);
    }

    @MutationMapping
    @ForAdministrators
    UserCreatePayload userCreate(@Argument UserCreateInput input) {
        return accounts.create(input);
    }

    @MutationMapping
    @ForAdministrators
    UserUpdatePayload userUpdate(@Argument UserUpdateInput input) {
        return accounts.update(input);
    }

    @MutationMapping
    @ForAdministrators
    UserPasswordResetPayload userPasswordReset(@Argument UserPasswordResetInput input) {
        return accounts.resetPassword(input);
    }

    @MutationMapping
    @ForViewers
    PasswordChangePayload passwordChange(@Argument PasswordChangeInput input) {
        return accounts.changePassword(input, ViewerAuthentication.currentSession());
    }

    /** Whoever changes a password sees their own account, so every role may read these two. */
    @BatchMapping
    @ForViewers
    Map<User, Park> park(List<User> users) {
        return KeyedRows.ones(users, User::park, graph::parks, Park::code);
    }

    @BatchMapping
    @ForViewers
    Map<User, Chamber> chamber(List<User> users) {
        return KeyedRows.ones(users, User::chamber, graph::chambers, Chamber::key);
    }
}

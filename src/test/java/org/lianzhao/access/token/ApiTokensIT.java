package org.lianzhao.access.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Programs have tokens, shown once, with the scope of a user or one of their own. */
@AccessTest
class ApiTokensIT {
    private static final String WHO = "{ viewer { name role park { code } } }";

    @Autowired Callers callers;
    @Autowired UserRepository users;
    @Autowired Neo4jClient neo4j;

    @Test
    void opensWhatItsOwnScopeAllowsUntilRevoked() {
        var created =
                create("看板", Map.of("scope", Map.of("role", "PARK_TEAM", "park", "CHAYUAN")), 30);
        var secret = created.path("apiTokenCreate.secret").entity(String.class).get();
        assertThat(callers.post(secret, WHO).toString())
                .isEqualTo("{data={viewer={name=看板, role=PARK_TEAM, park={code=CHAYUAN}}}}");
        assertThat(
                        callers.post(
                                secret,
                                "{ park(code: \"AUTO_ELECTRONICS\") { leads { totalCount } } }"))
                .containsKey("errors");
        assertThat(callers.post(secret, "mutation { signOut { wasSignedIn } }").toString())
                .contains("wasSignedIn=false");
        revoke(created);
        callers.assertUnauthorized(secret);
        assertThat(revoke(created)).isEqualTo(revoke(created));
    }

    @Test
    void actsAsItsUserWithTheRoleTheyHave() {
        var auto = GlobalId.of("User", users.findByLogin("auto").orElseThrow().key());
        var secret =
                create("抄表", Map.of("user", auto), 1)
                        .path("apiTokenCreate.secret")
                        .entity(String.class)
                        .get();
        assertThat(callers.post(secret, WHO).toString())
                .isEqualTo(
                        "{data={viewer={name=抄表, role=PARK_TEAM, park={code=AUTO_ELECTRONICS}}}}");
        assertThat(
                        callers.post(
                                        secret,
                                        "mutation { passwordChange(input: {current: \"x\", password: \"y\"}) { __typename } }")
                                .toString())
                .contains("FORBIDDEN");
    }

    @Test
    void keepsNothingOfTheSecretButAHash() {
        var secret =
                create("秘密", Map.of("scope", Map.of("role", "AUDITOR")), 1)
                        .path("apiTokenCreate.secret")
                        .entity(String.class)
                        .get();
        assertThat(secret).matches("lzt_[A-Za-z0-9_-]{43}");
        var stored = neo4j.query("MATCH (n) RETURN properties(n)").fetchAs(Map.class).all();
        assertThat(stored).noneMatch(node -> node.toString().contains(secret.substring(4)));
        assertThat(
                        callers.post(
                                        callers.token("auditor"),
                                        "{ apiTokens(first: 100) { edges { node { label } } } }")
                                .toString())
                .contains("秘密");
    }

    @Test
    void refusesToLastLongerThanAYearOrToEndInThePast() {
        for (var days : new int[] {366 + 1, -1}) {
            create("长", Map.of("scope", Map.of("role", "AUDITOR")), days)
                    .path("apiTokenCreate.message")
                    .entity(String.class)
                    .satisfies(message -> assertThat(message).contains("不超过一年"));
        }
        assertThat(Callers.errors(create("两样都没有", Map.of(), 1))).containsExactly("BAD_REQUEST");
    }

    /** Else a stolen token would go on in those it made. */
    @Test
    void endsWithTheTokenItWasCreatedWith() {
        var parent = create("主", Map.of("scope", Map.of("role", "ZONE_ADMINISTRATOR")), 30);
        var child = createdWith(secret(parent), "子", 20);
        var grandchild = createdWith(secret(child), "孙", 10);
        child.path("apiTokenCreate.apiToken.parent.label").entity(String.class).isEqualTo("主");
        assertThat(callers.post(secret(grandchild), WHO)).doesNotContainKey("errors");
        revoke(parent);
        for (var token : List.of(parent, child, grandchild)) {
            callers.assertUnauthorized(secret(token));
        }
    }

    /** One created while the other was being revoked escaped the revocation, but not the look. */
    @Test
    void endsAlsoWhereTheRevocationDidNotSeeIt() {
        var parent = create("主", Map.of("scope", Map.of("role", "ZONE_ADMINISTRATOR")), 30);
        var child = createdWith(secret(parent), "子", 20);
        revoke(parent);
        neo4j.query("MATCH (t:ApiToken {id: $id}) REMOVE t.revokedAt")
                .bind(
                        GlobalId.key(
                                "id",
                                "ApiToken",
                                child.path("apiTokenCreate.apiToken.id")
                                        .entity(String.class)
                                        .get()))
                .to("id")
                .run();
        callers.assertUnauthorized(secret(child));
    }

    @Test
    void doesNotOutlastTheTokenItIsCreatedWith() {
        var parent = create("主", Map.of("scope", Map.of("role", "ZONE_ADMINISTRATOR")), 3);
        createdWith(secret(parent), "子", 4)
                .path("apiTokenCreate.__typename")
                .entity(String.class)
                .isEqualTo("ApiTokenExpiryInvalid");
    }

    @Test
    void endsWithAResetOfItsUsersPassword() {
        var id = UUID.randomUUID().toString();
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        users.create(new User(id, id, "测试", Role.AUDITOR, null, null, true, now), null);
        var acting = create("替他", Map.of("user", GlobalId.of("User", id)), 3);
        var own = create("自有", Map.of("scope", Map.of("role", "AUDITOR")), 3);
        callers.as("admin")
                .documentName("access/password-reset")
                .variable("input", Map.of("id", GlobalId.of("User", id), "password", "朝天门大桥2026"))
                .execute()
                .path("userPasswordReset.__typename")
                .entity(String.class)
                .isEqualTo("UserPasswordReset");
        callers.assertUnauthorized(secret(acting));
        assertThat(callers.post(secret(own), WHO)).doesNotContainKey("errors");
    }

    private static String secret(GraphQlTester.Response created) {
        return created.path("apiTokenCreate.secret").entity(String.class).get();
    }

    private GraphQlTester.Response createdWith(String secret, String label, int days) {
        var scope = Map.<String, Object>of("scope", Map.of("role", "ZONE_ADMINISTRATOR"));
        return create(callers.with(secret), label, scope, days);
    }

    private GraphQlTester.Response create(String label, Map<String, Object> scope, int days) {
        return create(callers.as("admin"), label, scope, days);
    }

    private static GraphQlTester.Response create(
            GraphQlTester creator, String label, Map<String, Object> scope, int days) {
        var input = new HashMap<>(scope);
        input.put("label", label);
        input.put("expiresAt", OffsetDateTime.now(ZoneOffset.UTC).plusDays(days).toString());
        return creator.documentName("access/api-token-create").variable("input", input).execute();
    }

    private String revoke(GraphQlTester.Response created) {
        var id = created.path("apiTokenCreate.apiToken.id").entity(String.class).get();
        return callers.as("admin")
                .documentName("access/api-token-revoke")
                .variable("input", Map.of("id", id))
                .execute()
                .path("apiTokenRevoke.apiToken.revokedAt")
                .entity(String.class)
                .get();
    }
}

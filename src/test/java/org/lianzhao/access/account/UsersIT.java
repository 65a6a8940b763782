package org.lianzhao.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.access.session.Guesser;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Administrators keep the accounts; everybody keeps their own password. */
@AccessTest
class UsersIT {
    @Autowired Callers callers;
    @Autowired UserRepository users;

    @Test
    void signsInWhoWasCreatedAndOutWhoIsMadeInactive() {
        var login = login();
        var created =
                create(login, Map.of("role", "PARK_TEAM", "park", "YANGTZE_GREEN"), "长江大桥2026");
        created.path("userCreate.user.park.code").entity(String.class).isEqualTo("YANGTZE_GREEN");
        var id = created.path("userCreate.user.id").entity(String.class).get();
        var token = token(login, "长江大桥2026");
        assertThat(errors(token)).isEmpty();
        update(id, Map.of("active", false))
                .path("userUpdate.user.active")
                .entity(Boolean.class)
                .isEqualTo(false);
        assertThat(refused(login, "长江大桥2026")).isEqualTo("用户名或密码不正确");
        assertClosed(token);
    }

    /** The next request of the same session already has the new role. */
    @Test
    void changesRolesAtOnce() {
        var login = login();
        var id =
                create(login, Map.of("role", "AUDITOR"), "长江大桥2026")
                        .path("userCreate.user.id")
                        .entity(String.class)
                        .get();
        var token = token(login, "长江大桥2026");
        assertThat(callers.post(token, "{ users { totalCount } }")).doesNotContainKey("errors");
        update(id, Map.of("scope", Map.of("role", "PARK_TEAM", "park", "CHAYUAN")));
        assertThat(callers.post(token, "{ users { totalCount } }").toString())
                .contains("FORBIDDEN");
        assertThat(callers.post(token, "{ viewer { park { code } } }").toString())
                .contains("CHAYUAN");
    }

    @Test
    void closesOtherSessionsWithAPasswordChangeAndAllWithAReset() {
        var login = login();
        var id =
                create(login, Map.of("role", "AUDITOR"), "长江大桥2026")
                        .path("userCreate.user.id")
                        .entity(String.class)
                        .get();
        var elsewhere = token(login, "长江大桥2026");
        var here = token(login, "长江大桥2026");
        assertThat(change(here, "错误的旧密码", "嘉陵江大桥2026")).isEqualTo("PasswordRefused");
        assertThat(change(here, "长江大桥2026", "嘉陵江大桥2026")).isEqualTo("PasswordChanged");
        assertThat(errors(here)).isEmpty();
        assertClosed(elsewhere);
        reset(id, "朝天门大桥2026");
        assertClosed(here);
        assertThat(refused(login, "嘉陵江大桥2026")).isEqualTo("用户名或密码不正确");
        assertThat(errors(token(login, "朝天门大桥2026"))).isEmpty();
    }

    @Test
    void doesNotLetASessionGuessThePasswordNorLockItsOwnerOut() {
        var login = login();
        var id =
                create(login, Map.of("role", "AUDITOR"), "长江大桥2026")
                        .path("userCreate.user.id")
                        .entity(String.class)
                        .get();
        var token = token(login, "长江大桥2026");
        for (var i = 0; i < Guesser.FREE; i++) {
            assertThat(change(token, "猜猜看" + i, "嘉陵江大桥2026")).isEqualTo("PasswordRefused");
        }
        assertThat(change(token, "长江大桥2026", "嘉陵江大桥2026")).isEqualTo("PasswordRefused");
        assertThat(token(login, "长江大桥2026")).isNotEmpty();
        reset(id, "三峡大坝2026!");
        var again = token(login, "三峡大坝2026!");
        assertThat(change(again, "三峡大坝2026!", "嘉陵江大桥2026")).isEqualTo("PasswordChanged");
    }

    @Test
    void refusesPasswordsThatAreGuessedFirst() {
        create(login(), Map.of("role", "AUDITOR"), "Lianzhao2026!")
                .path("userCreate.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).startsWith("密码太常见"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0430dmin", "ad\\u200bmin"})
    void refusesNamesThatAreNotClear(String login) {
        var document =
                "mutation { userCreate(input: {login: \"%s\", name: \"新人\", scope: {role: AUDITOR}}) { __typename } }"
                        .formatted(login);
        assertThat(callers.post(callers.token("admin"), document).toString())
                .contains("BAD_REQUEST", "argument=input.login");
    }

    @Test
    void refusesALoginThatIsTakenInAnyWidth() {
        create("ＡＵＴＯ", Map.of("role", "AUDITOR"), "长江大桥2026")
                .path("userCreate.message")
                .entity(String.class)
                .isEqualTo("用户名“auto”已有人使用");
    }

    @ParameterizedTest
    @CsvSource({"短密码, 密码至少 8 个字符", "一二三四五六七八九十一二三四五六七八九十一二三四五, 密码太长：最多 72 字节（约 24 个汉字）"})
    void refusesPasswordsAndSaysWhy(String password, String why) {
        create(login(), Map.of("role", "AUDITOR"), password)
                .path("userCreate.message")
                .entity(String.class)
                .isEqualTo(why);
    }

    @Test
    void refusesALoginThatIsTakenInAnyCase() {
        create("AUTO", Map.of("role", "AUDITOR"), "长江大桥2026")
                .path("userCreate.message")
                .entity(String.class)
                .isEqualTo("用户名“auto”已有人使用");
    }

    @ParameterizedTest
    @CsvSource({
        "PARK_TEAM,,, BAD_REQUEST",
        "AUDITOR, CHAYUAN,, BAD_REQUEST",
        "CHAMBER,,, BAD_REQUEST",
        "PARK_TEAM, NOWHERE,, NOT_FOUND",
        "CHAMBER,, NOBODY, NOT_FOUND"
    })
    void refusesRolesWithoutTheirPlace(
            String role, @Nullable String park, @Nullable String chamber, String error) {
        var scope = new HashMap<String, Object>(Map.of("role", role));
        if (park != null) {
            scope.put("park", park);
        }
        if (chamber != null) {
            scope.put("chamber", chamber);
        }
        assertThat(Callers.errors(create(login(), scope, "长江大桥2026"))).containsExactly(error);
    }

    @Test
    void keepsTheLastAdministrator() {
        var second = login();
        var id =
                create(second, Map.of("role", "ZONE_ADMINISTRATOR"), null)
                        .path("userCreate.user.id")
                        .entity(String.class)
                        .get();
        var admin = GlobalId.of("User", users.findByLogin("admin").orElseThrow().key());
        update(id, Map.of("active", false))
                .path("userUpdate.__typename")
                .entity(String.class)
                .isEqualTo("UserUpdated");
        for (var change :
                List.of(
                        Map.<String, Object>of("active", false),
                        Map.<String, Object>of("scope", Map.of("role", "AUDITOR")))) {
            update(admin, change)
                    .path("userUpdate.message")
                    .entity(String.class)
                    .satisfies(message -> assertThat(message).contains("最后一位"));
        }
        assertThat(errors(callers.token("admin"))).isEmpty();
    }

    private void reset(String id, String password) {
        callers.as("admin")
                .documentName("access/password-reset")
                .variable("input", Map.of("id", id, "password", password))
                .execute()
                .path("userPasswordReset.__typename")
                .entity(String.class)
                .isEqualTo("UserPasswordReset");
    }

    private List<String> errors(String token) {
        return Callers.errors(callers.with(token).document("{ viewer { name } }").execute());
    }

    private void assertClosed(String token) {
        callers.assertUnauthorized(token);
    }

    private String token(String login, String password) {
        return callers.signIn(login, password).path("signIn.token").entity(String.class).get();
    }

    private String refused(String login, String password) {
        return callers.signIn(login, password).path("signIn.message").entity(String.class).get();
    }

    private String change(String token, String current, String password) {
        return callers.with(token)
                .documentName("access/password-change")
                .variable("input", Map.of("current", current, "password", password))
                .execute()
                .path("passwordChange.__typename")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response create(
            String login, Map<String, Object> scope, @Nullable String password) {
        var input =
                new HashMap<String, Object>(Map.of("login", login, "name", "新人", "scope", scope));
        if (password != null) {
            input.put("password", password);
        }
        return callers.as("admin")
                .documentName("access/user-create")
                .variable("input", input)
                .execute();
    }

    private GraphQlTester.Response update(String id, Map<String, Object> change) {
        var input = new HashMap<>(change);
        input.put("id", id);
        return callers.as("admin")
                .documentName("access/user-update")
                .variable("input", input)
                .execute();
    }

    private static String login() {
        return "u" + UUID.randomUUID();
    }
}

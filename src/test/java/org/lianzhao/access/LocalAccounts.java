package org.lianzhao.access;

import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.session.PasswordHashing;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Accounts of the local run, one per role, all with the same password: {@code
 * LIANZHAO_DEMO_PASSWORD}, or a random one that is printed at each start. They come before the
 * first administrator, so that none is made beside them, and stand in the test sources, so that no
 * jar can create them.
 */
@TestConfiguration(proxyBeanMethods = false)
@Order(-1)
public class LocalAccounts implements ApplicationRunner {
    record Account(
            String login,
            String name,
            Role role,
            @Nullable String park,
            @Nullable String chamber) {}

    static final List<Account> ACCOUNTS =
            List.of(
                    new Account("admin", "经开区管理员", Role.ZONE_ADMINISTRATOR, null, null),
                    new Account("auto", "汽车电子园招商", Role.PARK_TEAM, "AUTO_ELECTRONICS", null),
                    new Account("chayuan", "茶园招商", Role.PARK_TEAM, "CHAYUAN", null),
                    new Account("chamber", "广东渝籍商会", Role.CHAMBER, null, "CHAMBER_GUANGDONG"),
                    new Account("auditor", "审计", Role.AUDITOR, null, null));

    private final UserRepository users;
    private final PasswordHashing hashing;
    private final TransactionOperations transaction;
    private final String password;

    LocalAccounts(
            UserRepository users,
            PasswordHashing hashing,
            TransactionOperations transaction,
            @Value("${lianzhao.demo.password:}") String password) {
        this.users = users;
        this.hashing = hashing;
        this.transaction = transaction;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var chosen = password.isEmpty() ? random() : password;
        var hash = hashing.hash(chosen);
        transaction.executeWithoutResult(status -> ACCOUNTS.forEach(a -> provide(a, hash)));
        System.out.println(
                "\n本机账号 "
                        + String.join("、", ACCOUNTS.stream().map(Account::login).toList())
                        + (password.isEmpty() ? "，密码 " + chosen : "，密码为 LIANZHAO_DEMO_PASSWORD")
                        + "\n");
    }

    private void provide(Account account, String hash) {
        var user =
                new User(
                        UUID.randomUUID().toString(),
                        account.login(),
                        account.name(),
                        account.role(),
                        account.park(),
                        account.chamber(),
                        true,
                        OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS));
        if (!users.create(user, hash)) {
            users.changePassword(users.findByLogin(account.login()).orElseThrow().key(), hash);
        }
    }

    private static String random() {
        var bytes = new byte[9];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

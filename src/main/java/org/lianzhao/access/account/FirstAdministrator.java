package org.lianzhao.access.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.lianzhao.platform.StartFailure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Creates {@code admin} at the first start, with {@code LIANZHAO_ADMIN_PASSWORD} or a random
 * password that is shown once: on the console, because a log would keep it.
 */
@Component
@Order(0)
class FirstAdministrator implements ApplicationRunner {
    private static final String LOGIN = "admin";
    private static final int RANDOM_BYTES = 15;

    private final Accounts accounts;
    private final String password;

    FirstAdministrator(Accounts accounts, @Value("${lianzhao.admin.password:}") String password) {
        this.accounts = accounts;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var given = !password.isEmpty();
        var refused = given ? PasswordRefused.of(LOGIN, password) : null;
        if (refused != null) {
            throw new StartFailure(
                    "LIANZHAO_ADMIN_PASSWORD is not taken: " + refused.message(),
                    "Set another password, or none to have a random one made.");
        }
        var chosen = given ? password : random();
        if (accounts.createFirst(LOGIN, "经开区管理员", chosen) && !given) {
            System.out.println("\n用户名 " + LOGIN + "，密码 " + chosen + "（仅显示这一次，请登录后修改）\n");
        }
    }

    private static String random() {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

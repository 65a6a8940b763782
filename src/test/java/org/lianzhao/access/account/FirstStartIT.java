package org.lianzhao.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.lianzhao.DatabaseServer;
import org.lianzhao.LianzhaoApplication;
import org.lianzhao.access.session.SessionRepository;
import org.lianzhao.access.session.Sessions;
import org.lianzhao.access.session.SignInInput;
import org.lianzhao.access.session.SignInPayload.SignedIn;
import org.lianzhao.access.session.SignIns;
import org.lianzhao.access.session.SignedTokens;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.StartFailure;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The first start makes one administrator; the same graph then serves every instance. */
@ExtendWith(OutputCaptureExtension.class)
@Isolated("looks at what this JVM prints")
class FirstStartIT {
    private static final Pattern SHOWN = Pattern.compile("用户名 admin，密码 (\\S+)（仅显示这一次");

    private static final String NO_SEED = "--lianzhao.seed.load-when-empty=false";

    private final DatabaseServer server = DatabaseServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsARandomPasswordOnceAndMakesNoDemoAccounts(CapturedOutput output) {
        try (var first = start("--lianzhao.demo.password=demo-demo-demo");
                var second = start()) {
            var shown = SHOWN.matcher(output.getAll()).results().toList();
            assertThat(shown).hasSize(1);
            assertThat(users(first)).containsExactly("admin");
            var signedIn =
                    first.getBean(SignIns.class)
                            .signIn(new SignInInput("admin", shown.getFirst().group(1)), null);
            assertThat(signedIn).isInstanceOf(SignedIn.class);
            var token = ((SignedIn) signedIn).token();
            var elsewhere = second.getBean(Sessions.class);
            assertThat(elsewhere.find(token)).isPresent();
            var session = first.getBean(SignedTokens.class).session(token);
            first.getBean(SessionRepository.class).close(session);
            assertThat(elsewhere.find(token)).isEmpty();
        }
    }

    @Test
    void takesThePasswordGivenAndShowsNone(CapturedOutput output) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> start("--lianzhao.admin.password=kurz"))
                .withMessageContaining("LIANZHAO_ADMIN_PASSWORD");
        try (var context = start("--lianzhao.admin.password=南岸区弹子石弹子石")) {
            var signIns = context.getBean(SignIns.class);
            assertThat(signIns.signIn(new SignInInput("ADMIN ", "南岸区弹子石弹子石"), null))
                    .isInstanceOf(SignedIn.class);
        }
        assertThat(output.getAll()).doesNotContain("仅显示这一次", "南岸区弹子石弹子石");
    }

    @Test
    void refusesASigningKeyThatIsTooShort() {
        assertThat(catchThrowable(() -> start("--lianzhao.access.signing-key=c2hvcnQ=")))
                .rootCause()
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("32 bytes");
    }

    private static List<String> users(ConfigurableApplicationContext context) {
        return context.getBean(UserRepository.class).page(100, null).nodes().stream()
                .map(User::login)
                .toList();
    }

    private ConfigurableApplicationContext start(String... arguments) {
        var application = new SpringApplication(LianzhaoApplication.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setDefaultProperties(Map.of("server.port", 0));
        var all = Stream.concat(Stream.of(NO_SEED), Stream.of(arguments)).toArray(String[]::new);
        return application.run(server.arguments(all));
    }
}

package org.lianzhao.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRefusedTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1",
                "P@ssw0rd",
                "P@ssw0rd2024",
                "ｐａｓｓｗｏｒｄ",
                "12345678",
                "87654321",
                "1234567890",
                "11111111",
                "        ",
                "　　　　　　　　",
                "abcdefgh",
                "abababab",
                "abcdabcd",
                "qwertyuiop",
                "asdfghjkl;",
                "1q2w3e4r",
                "1qaz2wsx",
                "qwer1234",
                "lianzhao",
                "Lianzhao2026!",
                "链招链招链招链招",
                "链招密码2026!!",
                "admin123456",
                "iloveyou1314",
                "woaini520",
                "20260101",
                "19900101 ",
                "test-test",
                "!@#$%^&*",
                "chongqing2026",
                "重庆经开区2026",
            })
    void refusesWhatIsGuessedFirst(String password) {
        assertThat(PasswordRefused.of("liu", password))
                .isNotNull()
                .extracting(PasswordRefused::message)
                .asString()
                .startsWith("密码太常见");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "长江大桥2026",
                "不可说的口令-17",
                "try-it-out",
                "correct horse battery staple",
                "password of the river 7",
                "x7#Kq2!m",
                "三峡 · 夜航 · 灯塔 · 十二",
                "👩‍🔧👩‍🔧 loves rivers",
                "e2b5f0c1-6a3d-4a58-9b0e-1f7c2d3e4a5b"
            })
    void takesOthers(String password) {
        assertThat(PasswordRefused.of("liu", password)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1234567, 密码至少 8 个字符",
        "𠮷𠮷𠮷𠮷, 密码至少 8 个字符",
        "xx-LIUWEI-yy, 密码不能包含用户名",
        "xx-ｌｉｕｗｅｉ-yy, 密码不能包含用户名",
    })
    void saysWhy(String password, String message) {
        assertThat(message("liuwei", password)).isEqualTo(message);
    }

    /** All halves of characters are hashed alike. */
    @Test
    void refusesWhatIsNoText() {
        assertThat(message("liuwei", "\ud800\ud801\ud802\ud803\ud804\ud805\ud806\ud807"))
                .isEqualTo("密码不能含控制字符或残缺的字符");
        assertThat(message("liuwei", "good rivers\u0000")).isEqualTo("密码不能含控制字符或残缺的字符");
    }

    @Test
    void takesAShortLoginAsAPartOfAPassword() {
        assertThat(PasswordRefused.of("a", "late rivers run")).isNull();
    }

    private static String message(String login, String password) {
        return Objects.requireNonNull(PasswordRefused.of(login, password)).message();
    }
}

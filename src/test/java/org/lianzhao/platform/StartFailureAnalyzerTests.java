package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.InvalidPathException;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.beans.factory.BeanCreationException;

class StartFailureAnalyzerTests {
    static Stream<Arguments> failures() {
        var noTls = new ServiceUnavailableException("Could not perform discovery");
        noTls.addSuppressed(new SecurityException("N/A", "Failed to establish secured connection"));
        return Stream.of(
                Arguments.of(new StartFailure("It is wrong", "Set RIGHT"), "It is wrong", "RIGHT"),
                Arguments.of(
                        new ServiceUnavailableException("Unable to connect"),
                        "The database does not answer: Unable to connect",
                        "SPRING_NEO4J_URI"),
                Arguments.of(
                        new ClientException("Unable to acquire connection from the pool in time"),
                        "The database does not answer: Unable to acquire",
                        "SPRING_NEO4J_URI"),
                Arguments.of(
                        new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no"),
                        "refuses the user or password",
                        "SPRING_NEO4J_AUTHENTICATION_PASSWORD"),
                Arguments.of(
                        new ClientException("Server responded HTTP."),
                        "nothing this application can use: Server responded HTTP.",
                        "bolt://host:7687"),
                Arguments.of(noTls, "do not agree on TLS", "bolt+ssc://"),
                Arguments.of(
                        new SecurityException("N/A", "Failed to establish secured connection"),
                        "SPRING_NEO4J_URI do not agree on TLS",
                        "neo4j+s://"),
                Arguments.of(
                        new InvalidPathException("/数据", "Malformed input", -1),
                        "This locale cannot name “/数据”",
                        "LANG=C.UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhatIsWrongAndWhichSettingMendsIt(Exception failure, String what, String setting) {
        var analysis =
                Objects.requireNonNull(
                        new StartFailureAnalyzer()
                                .analyze(
                                        new BeanCreationException("Error creating bean", failure)));
        assertThat(analysis.getDescription()).contains(what).doesNotContain("bean");
        assertThat(analysis.getAction()).contains(setting);
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(new StartFailureAnalyzer().analyze(new IllegalStateException("else"))).isNull();
    }
}

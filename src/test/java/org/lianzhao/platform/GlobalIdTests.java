package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobalIdTests {
    @ParameterizedTest
    @ValueSource(strings = {"500108", "AUTO_ELECTRONICS/S001", "汽车:座椅", "a\nb"})
    void readsBackWhatItMade(String key) {
        assertThat(GlobalId.parse("id", GlobalId.of("Product", key)))
                .isEqualTo(new GlobalId("Product", key));
    }

    @Test
    void isTheSameTextEveryTime() {
        assertThat(GlobalId.of("Park", "CHAYUAN")).isEqualTo("UGFyazpDSEFZVUFO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Park:CHAYUAN",
                "UGFyazpDSEFZVUF",
                "UGFyazpDSEFZVUFO=",
                "cGFyazpDSEFZVUFO",
                "UGFyazo",
                "OkNIQVlVQU4"
            })
    void refusesOtherTextNamingTheArgument(String id) {
        var refusal = catchThrowableOfType(BadRequest.class, () -> GlobalId.parse("node", id));
        assertThat(refusal.argument()).isEqualTo("node");
        assertThat(refusal).hasMessage("Argument 'node' is not an id of this server: '" + id + "'");
    }

    @ParameterizedTest
    @CsvSource({"Lead, a Lead", "ApiToken, an ApiToken", "User, a User"})
    void saysWhatTypeItExpected(String type, String expected) {
        var enterprise = GlobalId.of("Enterprise", "91500000");
        assertThat(
                        catchThrowableOfType(
                                BadRequest.class, () -> GlobalId.key("input.id", type, enterprise)))
                .hasMessage("Argument 'input.id' is the id of an Enterprise, not of " + expected);
        assertThat(GlobalId.key("input.id", "Enterprise", enterprise)).isEqualTo("91500000");
    }

    @Test
    void shortensLongTextInTheMessage() {
        var refusal =
                catchThrowableOfType(
                        BadRequest.class, () -> GlobalId.parse("id", "!".repeat(5000)));
        assertThat(refusal).hasMessageEndingWith("'" + "!".repeat(40) + "…'");
    }
}

package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsccTests {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "9150000020286320X6", "91310000132260250X"})
    void acceptsPublishedCodes(String code) {
        assertThat(Uscc.problem(code)).isEmpty();
    }

    /**
     * Σ cᵢ·3^(i−1) is a multiple of 31 here, where the formula's inner value is 31, not a digit.
     */
    @Test
    void writesZeroWhereTheCheckValueIs31() {
        assertThat(Uscc.problem("911100001200091810")).isEmpty();
        assertThat(Uscc.problem("911100001200091811"))
                .hasValue("has a wrong check character: '1' should be '0'");
    }

    @Test
    void acceptsEveryCodeOfTheSeed() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of("seed", "enterprises.csv"))) {
            var codes =
                    rows.stream()
                            .map(row -> row.getField("uscc"))
                            .filter(code -> !code.isEmpty())
                            .toList();
            assertThat(codes).hasSizeGreaterThan(80).doesNotHaveDuplicates();
            assertThat(codes).allSatisfy(code -> assertThat(Uscc.problem(code)).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "9150000020286320X6", "915001066608898456"})
    void detectsEverySubstitutedCharacter(String code) {
        for (var i = 0; i < code.length(); i++) {
            for (var c : ALPHABET.chars().mapToObj(Character::toString).toList()) {
                var typo = code.substring(0, i) + c + code.substring(i + 1);
                if (!typo.equals(code)) {
                    assertThat(Uscc.problem(typo)).as(typo).isPresent();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "9150000020286320X6", "915001066608898456"})
    void detectsEverySwapOfNeighbours(String code) {
        for (var i = 0; i + 1 < code.length(); i++) {
            if (code.charAt(i) != code.charAt(i + 1)) {
                var swapped =
                        code.substring(0, i)
                                + code.charAt(i + 1)
                                + code.charAt(i)
                                + code.substring(i + 2);
                assertThat(Uscc.problem(swapped)).as(swapped).isPresent();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y4, has 17 characters",
        "91350100M000100Y433, has 19 characters",
        "'', has 0 characters",
        "91350100M000100Y4I, is not of the form of a USCC",
        "91350100M000100O43, is not of the form of a USCC",
        "91350100m000100Y43, is not of the form of a USCC",
        "9135010AM000100Y43, is not of the form of a USCC",
    })
    void saysWhatIsWrongWithTheForm(String code, String problem) {
        assertThat(Uscc.problem(code)).hasValueSatisfying(p -> assertThat(p).startsWith(problem));
    }

    @Test
    void namesTheExpectedCheckCharacter() {
        assertThat(Uscc.problem("91350100M000100Y44"))
                .hasValue("has a wrong check character: '4' should be '3'");
    }

    @Test
    void checksTheOrganisationCodeOnItsOwn() {
        assertThat(Uscc.problem("91350100M000100Y0N"))
                .hasValue("holds an organisation code with a wrong check character at place 17");
    }
}

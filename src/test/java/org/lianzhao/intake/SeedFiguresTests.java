package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The report's figures, with its inconsistencies kept as they are printed. The numbers in the tests
 * are those of the report.
 */
class SeedFiguresTests {
    private static final SeedFile FIGURES = SeedFile.of("figures.csv");

    @Test
    void everyFigureOfTheReportIsThereWithACitation() {
        var expected = new TreeSet<String>();
        IntStream.rangeClosed(1, 20).forEach(i -> expected.add("F%02d".formatted(i)));
        IntStream.rangeClosed(1, 14).forEach(i -> expected.add("G%02d".formatted(i)));
        IntStream.rangeClosed(1, 6).forEach(i -> expected.add("T" + i));
        var entered =
                FIGURES.column("id").stream()
                        .map(id -> id.replaceFirst("[a-z]$", ""))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(entered).containsAll(expected);
        assertThat(FIGURES.rows())
                .allSatisfy(row -> assertThat(row.getField("citation")).startsWith("A"));
        assertThat(FIGURES.where("id", id -> id.matches("[FGT]\\d.*")).rows())
                .allSatisfy(row ->
                        assertThat(row.getField("citation"))
                                .contains(row.getField("id").replaceFirst("[a-z]$", "")));
    }

    @Test
    void thirteenContactedProjectsOfChayuanAreUnaccounted() {
        assertThat(value("F05")).isEqualByComparingTo("53");
        assertThat(value("F06a").add(value("F08a"))).isEqualByComparingTo("40");
        assertThat(value("F05").subtract(value("F06a")).subtract(value("F08a")))
                .isEqualByComparingTo("13");
        assertThat(value("F07")).isLessThanOrEqualTo(value("F06a"));
        assertThat(note("F05")).contains("13 个去向不明");
    }

    @Test
    void contactedProjectsOfTheUniversityParkStandWithBothNumbers() {
        assertThat(value("F19")).isEqualByComparingTo("83");
        assertThat(value("T5a")).isEqualByComparingTo("50");
        assertThat(field("F19", "kind")).isEqualTo("ACTUAL");
        assertThat(field("T5a", "kind")).isEqualTo("TARGET");
        assertThat(field("F19", "owner")).isEqualTo(field("T5a", "owner"));
    }

    @Test
    void forecastOfChayuanExceedsItsStatedPipelineByEight() {
        assertThat(value("T4b").subtract(value("F09"))).isEqualByComparingTo("8");
        assertThat(field("F09", "owner_confidence")).isEqualTo("0.7");
    }

    @ParameterizedTest
    @CsvSource({
        "PROJECTS_CONTACTED, F01, 136, 112",
        "CONTRACTED_INVESTMENT, F03, 57.5, 75.74",
        "PROJECTS_STARTED, F04, 4, 5"
    })
    void parksDoNotAddUpToTheWhole(
            String indicator, String whole, String broken, String undisclosed) {
        var ofParks =
                FIGURES.where("indicator", indicator)
                        .where("kind", "ACTUAL")
                        .where("id", id -> id.startsWith("F") && !id.equals(whole));
        var sum =
                ofParks.column("value").stream()
                        .map(BigDecimal::new)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(broken);
        assertThat(value(whole).subtract(sum)).isEqualByComparingTo(undisclosed);
        assertThat(field(whole, "scope")).isEqualTo("SINCE_MARCH");
        assertThat(ofParks.column("scope")).doesNotContain("SINCE_MARCH");
    }

    @ParameterizedTest
    @CsvSource({
        "T1, TARGET, H2",
        "T2, TARGET, FULL_YEAR",
        "T3, TARGET, TO_YEAR",
        "T6, TARGET, FULL_YEAR"
    })
    void captionsKeepTheirScope(String caption, String kind, String scope) {
        var rows = FIGURES.where("id", id -> id.startsWith(caption));
        assertThat(rows.column("scope")).isNotEmpty().containsOnly(scope);
        assertThat(rows.column("kind")).containsOnly(kind);
    }

    @Test
    void captionsOfMixedKindAreTakenApart() {
        assertThat(List.of(field("T4a", "kind"), field("T4b", "kind"), field("T4c", "kind")))
                .containsExactly("ACTUAL", "FORECAST", "FORECAST");
        assertThat(List.of(field("T4a", "scope"), field("T4b", "scope"), field("T4c", "scope")))
                .containsExactly("AS_OF", "H2", "H2");
        assertThat(FIGURES.where("id", id -> id.startsWith("T5")).column("scope"))
                .containsExactly("H2", "H2", "H2");
    }

    @Test
    void termsStayAsPrintedUnderOneIndicator() {
        assertThat(FIGURES.where("indicator", "FUNDS_IN_PLACE").column("printed_term"))
                .containsExactlyInAnyOrder("资金到位", "到位资金", "到位资金", "到位资金");
        assertThat(field("T1b", "printed_term")).isEqualTo("资金到位");
        assertThat(field("T2a", "printed_term")).isEqualTo("合同签约金额");
        assertThat(field("T2a", "indicator")).isEqualTo(field("T1a", "indicator"));
        assertThat(field("T1a", "printed_term")).isEqualTo("签约金额");
    }

    @Test
    void ownerOfTheSecondCaptionIsUncertain() {
        var second = FIGURES.where("id", id -> id.startsWith("T2"));
        assertThat(second.rows()).hasSize(3);
        assertThat(second.column("owner")).containsOnly("YANGTZE_GREEN");
        assertThat(second.column("owner_confidence")).containsOnly("0.6");
        assertThat(second.column("alternative_owners")).containsOnly("CHAYUAN");
        assertThat(FIGURES.where("id", id -> !id.startsWith("T2")).column("alternative_owners"))
                .containsOnly("");
        assertThat(FIGURES.where("id", id -> id.startsWith("T1")).column("owner_confidence"))
                .containsOnly("0.75");
        assertThat(value("F06b").add(value("T4b"))).isEqualByComparingTo(value("T2a"));
    }

    @Test
    void numbersPrintedTwiceSaySo() {
        assertThat(value("F06b")).isEqualByComparingTo(value("T4a"));
        assertThat(note("T4a")).contains("F06b");
        assertThat(value("G10")).isEqualByComparingTo(value("T5b"));
        assertThat(note("G10")).contains("T5b");
    }

    @Test
    void landedEnterprisesAreNotCountedAsProjects() {
        assertThat(FIGURES.where("indicator", "ENTERPRISES_LANDED").column("id"))
                .containsExactly("F15", "F18", "T6a");
        assertThat(FIGURES.where("indicator", "ENTERPRISES_LANDED").column("unit"))
                .containsOnly("COUNT_ENTERPRISE");
    }

    @Test
    void aGoalWithoutANumberHasNone() {
        assertThat(FIGURES.where("value", "").column("id")).containsExactly("G14");
    }

    private static String field(String id, String column) {
        return FIGURES.where("id", id).column(column).getFirst();
    }

    private static String note(String id) {
        return field(id, "note");
    }

    private static BigDecimal value(String id) {
        return new BigDecimal(field(id, "value"));
    }
}

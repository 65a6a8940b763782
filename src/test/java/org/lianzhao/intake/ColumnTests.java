package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.graph.EvidenceGrade;

/** What each kind of column makes of a cell, read through a one-column file. */
class ColumnTests {
    private final List<RowError> errors = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "text, x, x",
        "grade, A, A",
        "uscc, 91350100M000100Y43, 91350100M000100Y43",
        "url, https://example.com/a?b=c, https://example.com/a?b=c",
        "date, 2024-10, 2024-10",
        "date, 2026-11-27, 2026-11-27",
        "date, 2026, 2026",
        "coming, 2029-06, 2029-06",
        "period, 2024-H1, 2024-H1",
        "period, 2024-03/2024, 2024-03/2024",
        "area, 12000.5, 12000.5",
        "decimal, 133.240, 133.240",
        "decimal, -5, -5",
        "share, 0, 0.0",
        "share, 1, 1.0",
        "degrees, 106.55, 106.55",
        "weight, 0.5, 0.5",
        "integer, 3, 3",
        "flag, true, true",
        "list, ' a ; b ;; c', '[a, b, c]'",
    })
    void readsWhatFits(String kind, String cell, String property) {
        assertThat(read(column(kind), cell)).hasToString(property);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "grade | D | 'D' is none of A, B, C",
                "grade | a | 'a' is none of A, B, C",
                "uscc | 91350100M000100Y44 | '91350100M000100Y44' has a wrong check character: '4' should be '3'",
                "url | ftp://example.com | 'ftp://example.com' is no http(s) address",
                "url | example.com/a | 'example.com/a' is no http(s) address",
                "url | https:///a | 'https:///a' is no http(s) address",
                "date | 2024-13 | Text '2024-13-01' could not be parsed",
                "date | 2024-02-30 | Text '2024-02-30' could not be parsed",
                "date | 0024 | must not lie before 1900, was 0024",
                "date | 2062 | must not lie in the future, was 2062",
                "date | 2206-11 | must not lie in the future, was 2206-11",
                "date | 2026-11-28 | must not lie in the future, was 2026-11-28",
                "coming | 2206 | must not lie after 2076, was 2206",
                "coming | 0206 | must not lie before 1900, was 0206",
                "period | 2206 | must not lie after 2076, was 2206",
                "period | 2024/2206 | must not lie after 2076, was 2206",
                "period | 2029/2024 | '2029/2024' ends before it begins",
                "period | 二〇二四 | '二〇二四' is no period of the form YYYY",
                "key | Ｓ００１ | 'Ｓ００１' must be written S001",
                "adcode | 50010 | '50010' is no six-digit GB/T 2260 code",
                "date | 21.10.2024 | '21.10.2024' is no date of the form YYYY",
                "decimal | 1e9 | '1e9' is no number",
                "decimal | 12亿 | '12亿' is no number",
                "share | 1.01 | '1.01' is not from 0 to 1",
                "share | -0.1 | '-0.1' is not from 0 to 1",
                "share | NaN | 'NaN' is no number",
                "share | 0.5f | '0.5f' is no number",
                "share | 0x1p-1 | '0x1p-1' is no number",
                "share | half | 'half' is no number",
                "degrees | NaN | 'NaN' is no number",
                "degrees | Infinity | 'Infinity' is no number",
                "degrees | east | 'east' is no number",
                "degrees | 29.55 | '29.55' is not from 73 to 136",
                "weight | 0 | '0' is not above 0, up to 1",
                "weight | -1 | '-1' is not above 0, up to 1",
                "weight | 10 | '10' is not above 0, up to 1",
                "area | 0 | '0' is not above 0, up to 100000000",
                "area | 120000000 | '120000000' is not above 0, up to 100000000",
                "integer | 0 | '0' is not from 1 to 99",
                "integer | 100 | '100' is not from 1 to 99",
                "integer | ３ | '３' is no number",
                "integer | 1.5 | '1.5' is no number",
                "flag | yes | 'yes' is neither true nor false",
            })
    void saysWhereAndWhyACellDoesNotFit(String kind, String cell, String reason) {
        assertThat(read(column(kind), cell)).isNull();
        assertThat(errors)
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.file()).isEqualTo("cells.csv");
                    assertThat(error.line()).isEqualTo(2);
                    assertThat(error.column()).isEqualTo("cell");
                    assertThat(error.reason()).startsWith(reason);
                });
    }

    @Test
    void refusesAnAddressWithBlanks() {
        read(Column.url("cell"), "https://example.com/a b");
        assertThat(errors).singleElement().satisfies(e -> assertThat(e.reason()).contains("a b"));
    }

    @Test
    void namesThePropertyInCamelCase() {
        assertThat(Column.text("name").property()).isEqualTo("name");
        assertThat(Column.text("area_m2").property()).isEqualTo("areaM2");
        assertThat(Column.text("excluded_gb4754").property()).isEqualTo("excludedGb4754");
    }

    private static Column column(String kind) {
        return switch (kind) {
            case "text" -> Column.text("cell");
            case "grade" -> Column.oneOf("cell", EvidenceGrade.class);
            case "uscc" -> Column.uscc("cell");
            case "url" -> Column.url("cell");
            case "date" -> Column.date("cell");
            case "coming" -> Column.comingDate("cell");
            case "period" -> Column.period("cell");
            case "key" -> Column.key("cell");
            case "adcode" -> Column.adcode("cell");
            case "area" -> Column.decimal("cell", 0, 100_000_000);
            case "decimal" -> Column.decimal("cell");
            case "share" -> Column.share("cell");
            case "degrees" -> Column.within("cell", 73, 136);
            case "weight" -> Column.weight("cell");
            case "integer" -> Column.integer("cell", 1, 99);
            case "flag" -> Column.flag("cell");
            case "list" -> Column.list("cell", null);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private @Nullable Object read(Column column, String cell) {
        var text = "cell\n\"" + cell + "\"\n";
        var file =
                new ImportFile(
                        "cells.csv",
                        () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        var rows =
                CsvReading.read(
                        file, Table.of("cells.csv", "", 1, column), ImportTexts.DATES, errors);
        return rows.isEmpty() ? null : rows.getFirst().value(column);
    }
}

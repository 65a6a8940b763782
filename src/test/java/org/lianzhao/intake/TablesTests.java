package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianzhao.graph.EvidenceKind;

class TablesTests {
    static List<Table> tables() {
        return Tables.ALL;
    }

    /** A column that the statement forgets would be read, checked and lost. */
    @ParameterizedTest
    @MethodSource("tables")
    void storeEveryColumnOrConnectByIt(Table table) {
        assertThat(table.columns())
                .filteredOn(column -> column.use() != Column.Use.SOURCE)
                .allSatisfy(column ->
                        assertThat(table.statement()).containsPattern(parameter(column) + "\\b"));
    }

    /**
     * A kind that the statements forget could not take its date back; no file introduces anybody.
     */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INTRODUCTION")
    void dateTheDataByEveryKindOfEvidence(EvidenceKind kind) {
        assertThat(List.of(ImportRepository.DATES, ImportRepository.IS_DATED))
                .allSatisfy(statement ->
                        assertThat(statement).containsPattern("\\b" + kind.relationship() + "\\b"));
    }

    private static String parameter(Column column) {
        return column.use() == Column.Use.LINK ? "row\\." + column.property() : "row\\.properties";
    }
}

package org.lianzhao.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EvidenceGrade;
import org.lianzhao.graph.EvidenceKind;

/**
 * A kind of file an import may hold: its columns and the statement that writes its rows. Every
 * statement merges on natural keys, so importing a file twice changes nothing; {@code row.evidence}
 * holds source, url, observedOn, grade and importId.
 *
 * @param identity number of leading columns that together identify a row
 * @param defines what the first column's values may be referred to as, or null
 * @param evidence kind of evidence a row is, or null
 */
record Table(
        String file,
        String statement,
        int identity,
        List<Column> columns,
        @Nullable Reference defines,
        @Nullable EvidenceKind evidence) {

    Table {
        columns = List.copyOf(columns);
    }

    static Table of(String file, String statement, int identity, Column... columns) {
        return new Table(file, statement, identity, List.of(columns), null, null);
    }

    Table defining(Reference reference) {
        return new Table(file, statement, identity, columns, reference, evidence);
    }

    Table asEvidence(EvidenceKind kind) {
        return new Table(file, statement, identity, columns, defines, kind);
    }

    /** The table with the columns that state where a row comes from. */
    Table withSource() {
        var all = new ArrayList<>(columns);
        all.add(Column.text("source").must());
        all.add(Column.url("url"));
        all.add(Column.date("observed_on").must());
        all.add(Column.oneOf("grade", EvidenceGrade.class));
        return new Table(file, statement, identity, all, defines, evidence);
    }

    /** The columns that identify a row. */
    List<Column> identityColumns() {
        return columns.subList(0, identity);
    }

    @Override
    public String toString() {
        return file;
    }
}

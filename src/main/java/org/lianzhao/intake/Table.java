package org.lianzhao.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EvidenceCertainty;
import org.lianzhao.graph.EvidenceGrade;
import org.lianzhao.graph.EvidenceKind;

/**
 * A kind of file an import may hold: its columns and the statement that writes its rows. Every
 * statement merges on natural keys, so importing a file twice changes nothing.
 *
 * <p>A statement knows a row by its properties ({@code row.adcode}), and all at once by what they
 * are for: {@code row.properties}, {@code row.evidence} (with {@code importId}). All hold the
 * columns of the file alone: what a file does not have stays as it is in the graph, while an empty
 * cell is null and clears it. Only {@code certainty} is always there: a row that does not say
 * otherwise confirms what it states. {@code row.evidenceId} names the fact.
 *
 * @param identity number of leading columns that together identify a row
 * @param defines what the first column's values may be referred to as, or null
 * @param evidence kind of evidence a row is, or null
 * @param aboutOne whether a row is about the enterprise in its first column and touches nothing
 *     else
 * @param rules what must hold between the cells of a row
 */
record Table(
        String file,
        String statement,
        int identity,
        List<Column> columns,
        @Nullable Reference defines,
        @Nullable EvidenceKind evidence,
        boolean aboutOne,
        List<RowRule> rules) {

    static final Column OBSERVED_ON = Column.date("observed_on").source();
    static final Column COMPILED_ON = Column.date("compiled_on").source();

    /** The columns that state where a row comes from. */
    private static final List<Column> SOURCE =
            List.of(
                    Column.oneOf("certainty", EvidenceCertainty.class).optional().source(),
                    Column.text("source").must().source(),
                    Column.url("url").source(),
                    OBSERVED_ON,
                    COMPILED_ON,
                    Column.oneOf("grade", EvidenceGrade.class).source());

    Table {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
    }

    static Table of(String file, String statement, int identity, Column... columns) {
        return new Table(file, statement, identity, List.of(columns), null, null, false, List.of());
    }

    Table defining(Reference reference) {
        return new Table(file, statement, identity, columns, reference, evidence, aboutOne, rules);
    }

    Table asEvidence(EvidenceKind kind) {
        return new Table(file, statement, identity, columns, defines, kind, aboutOne, rules);
    }

    Table aboutOneEnterprise() {
        return new Table(file, statement, identity, columns, defines, evidence, true, rules);
    }

    Table withSource() {
        var all = Stream.concat(columns.stream(), SOURCE.stream()).toList();
        return new Table(file, statement, identity, all, defines, evidence, aboutOne, rules)
                .inOrder(OBSERVED_ON.name(), COMPILED_ON.name());
    }

    /** The two columns never name the same. */
    Table between(String one, String other) {
        return ruled(RowRule.different(named(one), named(other)));
    }

    /** The second date is not before the first. */
    Table inOrder(String from, String until) {
        return ruled(RowRule.inOrder(named(from), named(until)));
    }

    /** Both columns have a value, or neither. */
    Table together(String one, String other) {
        return ruled(RowRule.together(named(one), named(other)));
    }

    Table ruled(RowRule rule) {
        var more = Stream.concat(rules.stream(), Stream.of(rule)).toList();
        return new Table(file, statement, identity, columns, defines, evidence, aboutOne, more);
    }

    private Column named(String name) {
        return column(name).orElseThrow();
    }

    /** The columns that identify a row. */
    List<Column> identityColumns() {
        return columns.subList(0, identity);
    }

    Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.isCalled(name)).findFirst();
    }

    @Override
    public String toString() {
        return file;
    }
}

package org.lianzhao.platform;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;

/** One run of a Cypher statement: parameters by name, then its rows in the statement's order. */
public final class Statement {
    private final Neo4jClient.RunnableSpec query;
    private final boolean shown;

    private Statement(Neo4jClient.RunnableSpec query, boolean shown) {
        this.query = query;
        this.shown = shown;
    }

    /** One that writes, or reads what something is decided by: from the leader of a cluster. */
    public static Statement of(Neo4jClient neo4j, String text) {
        return new Statement(neo4j.query(text), false);
    }

    /**
     * One whose rows are only shown: it may be answered by any member of a cluster, unless it is
     * part of a transaction.
     */
    public static Statement shown(Neo4jClient neo4j, String text) {
        return new Statement(neo4j.query(text), true);
    }

    /**
     * Sets a parameter.
     *
     * @param value a value the driver knows; collections become lists, null is Cypher's null
     */
    public Statement with(String name, @Nullable Object value) {
        return new Statement(
                query.bind(value instanceof Collection<?> many ? List.copyOf(many) : value)
                        .to(name),
                shown);
    }

    /** Sets parameters by name; see {@link #with}. */
    public Statement withAll(Map<String, ? extends @Nullable Object> values) {
        var statement = this;
        for (var value : values.entrySet()) {
            statement = statement.with(value.getKey(), value.getValue());
        }
        return statement;
    }

    public List<Record> list() {
        return List.copyOf(where(() -> records().all()));
    }

    /** Each row becomes what it stands for as it comes: all rows at once may be many. */
    @SuppressWarnings("unchecked") // What the function made.
    public <T> List<T> list(Function<Record, T> row) {
        return List.copyOf(
                (Collection<T>)
                        where(() ->
                                query.fetchAs(Object.class)
                                        .mappedBy((types, each) -> row.apply(each))
                                        .all()));
    }

    /**
     * The row, where there is one.
     *
     * @throws RuntimeException where there are several
     */
    public <T> Optional<T> one(Function<Record, T> row) {
        return where(() -> records().one()).map(row);
    }

    /** Runs it where its rows do not matter. */
    public void run() {
        query.run();
    }

    private <T> T where(Supplier<T> run) {
        return shown ? ReadAccess.during(run) : run.get();
    }

    private Neo4jClient.RecordFetchSpec<Record> records() {
        return query.fetchAs(Record.class).mappedBy((types, row) -> row);
    }
}

package org.lianzhao.platform;

import graphql.relay.Connection;
import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One page of a list with the number of rows of the whole list: what every connection field
 * returns.
 */
public class PagedList<T> implements Connection<T> {
    private final List<Edge<T>> edges;
    private final PageInfo pageInfo;
    private final long totalCount;

    private PagedList(List<Edge<T>> edges, PageInfo pageInfo, long totalCount) {
        this.edges = edges;
        this.pageInfo = pageInfo;
        this.totalCount = totalCount;
    }

    /** The same page under a type that adds fields to the connection. */
    protected PagedList(PagedList<T> page) {
        this(page.edges, page.pageInfo, page.totalCount);
    }

    /**
     * Makes the page of rows read from the database.
     *
     * @param rows up to {@code page.first() + 1} rows; one more than asked for says that a next
     *     page exists
     * @param position sort values of a row
     * @param node what the row shows
     */
    public static <R, T> PagedList<T> of(
            PageRequest page,
            List<R> rows,
            long totalCount,
            Function<R, Keyset> position,
            Function<R, T> node) {
        return ofEdges(
                page,
                rows,
                totalCount,
                position,
                (row, cursor) -> new DefaultEdge<>(node.apply(row), cursor));
    }

    /**
     * The same of edges that show more than a node and a cursor.
     *
     * @param edge of a row
     */
    public static <R, T> PagedList<T> ofEdges(
            PageRequest page,
            List<R> rows,
            long totalCount,
            Function<R, Keyset> position,
            BiFunction<R, ConnectionCursor, Edge<T>> edge) {
        var edges =
                rows.stream()
                        .limit(page.first())
                        .map(row -> edge.apply(row, new KeysetCursor(() -> position.apply(row))))
                        .toList();
        var pageInfo =
                new DefaultPageInfo(
                        edges.isEmpty() ? null : edges.getFirst().getCursor(),
                        edges.isEmpty() ? null : edges.getLast().getCursor(),
                        page.after() != null,
                        rows.size() > page.first());
        return new PagedList<>(edges, pageInfo, totalCount);
    }

    @Override
    public List<Edge<T>> getEdges() {
        return edges;
    }

    @Override
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    public long getTotalCount() {
        return totalCount;
    }

    public List<T> nodes() {
        return edges.stream().map(Edge::getNode).toList();
    }
}

package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PagedListTests {
    private static final String LIST = "letters";

    @Test
    void cutsTheRowThatOnlyShowsThereIsMore() {
        var page = page(new PageRequest(2, null), "a", "b", "c");
        assertThat(page.nodes()).containsExactly("A", "B");
        assertThat(page.getTotalCount()).isEqualTo(26);
        assertThat(page.getPageInfo().isHasNextPage()).isTrue();
        assertThat(page.getPageInfo().isHasPreviousPage()).isFalse();
    }

    @Test
    void saysThatTheLastPageIsTheLast() {
        var page = page(new PageRequest(2, new Keyset(LIST, List.of("x"))), "y", "z");
        assertThat(page.nodes()).containsExactly("Y", "Z");
        assertThat(page.getPageInfo().isHasNextPage()).isFalse();
        assertThat(page.getPageInfo().isHasPreviousPage()).isTrue();
    }

    @Test
    void endCursorIsThePositionOfTheLastShownRow() {
        var page = page(new PageRequest(2, null), "a", "b", "c");
        assertThat(positions(page)).containsExactly("a", "b");
        var info = page.getPageInfo();
        assertThat(info.getStartCursor()).isEqualTo(page.getEdges().getFirst().getCursor());
        assertThat(info.getEndCursor()).isEqualTo(page.getEdges().getLast().getCursor());
    }

    @Test
    void hasNoCursorsWhereItIsEmpty() {
        var page = page(new PageRequest(2, null));
        assertThat(page.nodes()).isEmpty();
        assertThat(page.getPageInfo().getStartCursor()).isNull();
        assertThat(page.getPageInfo().getEndCursor()).isNull();
    }

    private static PagedList<String> page(PageRequest page, String... rows) {
        return PagedList.of(
                page,
                List.of(rows),
                26,
                row -> new Keyset(LIST, List.of(row)),
                row -> row.toUpperCase(Locale.ROOT));
    }

    private static List<String> positions(PagedList<String> page) {
        return page.getEdges().stream()
                .map(edge -> Keyset.decode("after", LIST, 1, edge.getCursor().getValue()))
                .map(keyset -> keyset.values().getFirst())
                .toList();
    }
}

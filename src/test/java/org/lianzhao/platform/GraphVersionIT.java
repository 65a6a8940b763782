package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lianzhao.SharedGraph;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

@ResourceLock(SharedGraph.BLANK)
class GraphVersionIT {
    private final BlankGraph graph = new BlankGraph();
    private final List<Object> events = new ArrayList<>();
    private final GraphVersion version = new GraphVersion(graph.neo4j, events::add);

    @BeforeEach
    void createTheState() {
        graph.run("CREATE (:GraphState {id: 'graph', dataVersion: 0, digest: ''})");
    }

    @Test
    void advancesByWhatIsWritten() {
        assertThat(version.current()).isEqualTo("0-");
        version.advance("a", List.of());
        var first = version.current();
        version.advance("b", List.of());
        assertThat(first).startsWith("1-");
        assertThat(version.current()).startsWith("2-").doesNotEndWith(first.substring(2));
        assertThat(events).containsExactly(new GraphChanged(), new GraphChanged());
        startAnew();
        version.advance("a", List.of());
        assertThat(version.current()).isEqualTo(first);
    }

    @Test
    void tellsWhichEnterprisesChangedBetweenTwoVersions() {
        var before = version.current();
        version.advance("a", List.of("A", "B"));
        var between = version.current();
        version.advance("b", List.of("B", "C"));
        version.advance("c", List.of());
        var after = version.current();
        assertThat(version.enterprisesChanged(before, after)).contains(Set.of("A", "B", "C"));
        assertThat(version.enterprisesChanged(between, after)).contains(Set.of("B", "C"));
        assertThat(version.enterprisesChanged(after, after)).contains(Set.of());
    }

    @Test
    void tellsNothingWhereMoreThanEnterprisesChanged() {
        var before = version.current();
        version.advance("a", List.of("A"));
        version.advance("b", null);
        var after = version.current();
        version.advance("c", List.of("C"));
        assertThat(version.enterprisesChanged(before, version.current())).isEmpty();
        assertThat(version.enterprisesChanged(after, version.current())).contains(Set.of("C"));
    }

    @Test
    void tellsNothingWhereAChangeIsMissing() {
        var before = version.current();
        version.advance("a", List.of("A"));
        version.advance("b", List.of("B"));
        version.advance("c", List.of("C"));
        graph.run("MATCH (c:Change {version: 2}) DELETE c");
        assertThat(version.enterprisesChanged(before, version.current())).isEmpty();
    }

    @Test
    void forgetsAllButTheLastThousandChanges() {
        graph.run(
                "UNWIND range(1, 1000) AS i CREATE (:Change {version: i, enterprises: ['E' + i]})");
        graph.run("MATCH (s:GraphState) SET s.dataVersion = 1000");
        assertThat(version.enterprisesChanged("0-", version.current()).orElseThrow())
                .hasSize(1_000);
        version.advance("a", List.of("A"));
        assertThat(version.enterprisesChanged("0-", version.current())).isEmpty();
        assertThat(version.enterprisesChanged("1-", version.current()).orElseThrow())
                .hasSize(1_000)
                .contains("E2", "A");
        assertThat(graph.count("MATCH (c:Change) RETURN count(c)")).isEqualTo(1_000);
    }

    @Test
    void readsAgainWhereTheVersionMovedMeanwhile() {
        var seen = new ArrayList<String>();
        var result =
                version.atOneVersion(at -> {
                    seen.add(at);
                    if (seen.size() < 3) {
                        version.advance("a" + seen.size(), List.of());
                    }
                    return at;
                });
        assertThat(seen).hasSize(3).doesNotHaveDuplicates();
        assertThat(result).isEqualTo(version.current()).startsWith("2-");
    }

    @Test
    void givesUpWhereTheVersionNeverStands() {
        assertThatExceptionOfType(ServiceUnavailableException.class)
                .isThrownBy(() ->
                        version.atOneVersion(at -> {
                            version.advance(at, List.of());
                            return at;
                        }));
        assertThat(version.current()).startsWith("5-");
    }

    private void startAnew() {
        graph.run("MATCH (s:GraphState) SET s.dataVersion = 0, s.digest = ''");
    }
}

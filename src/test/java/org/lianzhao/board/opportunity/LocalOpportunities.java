package org.lianzhao.board.opportunity;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.lianzhao.board.BoardDays;
import org.lianzhao.graph.GraphLookup;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Publishes the first drafts of the local run, marked 示例, so that a chamber has something to browse
 * at once. It stands in the test sources, so no jar can publish what no park has approved.
 */
@TestConfiguration(proxyBeanMethods = false)
@Order(-1)
public class LocalOpportunities implements ApplicationRunner {
    private static final String APPROVED_BY = "本机示例";
    private static final String MARK = "（示例）";
    private static final int FIRST_DAYS = 20;
    private static final int MORE_DAYS = 7;

    private final OpportunityDesk desk;
    private final OpportunityWorkRepository repository;
    private final GraphLookup graph;
    private final Neo4jClient neo4j;
    private final TransactionOperations transaction;
    private final Clock clock;

    LocalOpportunities(
            OpportunityDesk desk,
            OpportunityWorkRepository repository,
            GraphLookup graph,
            Neo4jClient neo4j,
            TransactionOperations transaction,
            Clock clock) {
        this.desk = desk;
        this.repository = repository;
        this.graph = graph;
        this.neo4j = neo4j;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> publishAll());
    }

    private void publishAll() {
        if (graph.allParks().isEmpty() || anyPublished()) {
            return;
        }
        var days = FIRST_DAYS;
        for (var key : drafts()) {
            var draft = repository.workedOn(key).orElseThrow();
            desk.publish(marked(draft, days), null, APPROVED_BY);
            days += MORE_DAYS;
        }
    }

    private OpportunityWork marked(OpportunityWork draft, int days) {
        var words = draft.words();
        return new OpportunityWork(
                draft.key(),
                draft.parkCode(),
                draft.chainCode(),
                draft.segmentCode(),
                new OpportunityWords(
                        words.title() + MARK,
                        words.description(),
                        words.conditions(),
                        Optional.ofNullable(words.offers()).orElse("厂房与研发用房面谈" + MARK + "。"),
                        words.desk(),
                        words.minimumAreaSquareMetres(),
                        words.maximumAreaSquareMetres(),
                        words.anchorKeys()),
                draft.visibility(),
                draft.chambers(),
                draft.regionCodes(),
                BoardDays.today(clock).plusDays(days),
                true);
    }

    private boolean anyPublished() {
        return neo4j.query(
                        "MATCH (o:Opportunity) WHERE o.publishedAt IS NOT NULL RETURN o.id LIMIT 1")
                .fetchAs(String.class)
                .one()
                .isPresent();
    }

    private List<String> drafts() {
        return List.copyOf(
                neo4j.query(
                                "MATCH (o:Opportunity {status: 'DRAFT'}) RETURN o.id ORDER BY o.park, o.title")
                        .fetchAs(String.class)
                        .all());
    }
}

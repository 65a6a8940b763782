package org.lianzhao.board.question;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.lianzhao.board.opportunity.Opportunity;
import org.lianzhao.platform.ForChamberWork;
import org.lianzhao.platform.ForParkWork;
import org.lianzhao.platform.ForStaff;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class QuestionController {
    private final Questions questions;
    private final QuestionRepository repository;

    /** A loader of its own, because a batch could only be refused for all its parks together. */
    QuestionController(
            Questions questions, QuestionRepository repository, BatchLoaderRegistry registry) {
        this.questions = questions;
        this.repository = repository;
        registry.<String, List<Question>>forName("openQuestionsOfBoard")
                .registerMappedBatchLoader(
                        (keys, env) -> Mono.fromCallable(() -> repository.open(keys)));
    }

    @BatchMapping
    @ForViewers
    Map<Opportunity, List<Question>> answers(List<Opportunity> opportunities) {
        return KeyedRows.lists(opportunities, Opportunity::key, repository::answered);
    }

    @SchemaMapping
    @ForStaff
    CompletableFuture<List<Question>> openQuestions(
            Opportunity opportunity, DataLoader<String, List<Question>> openQuestionsOfBoard) {
        Viewer.current().mustSeeWorkOf(opportunity.parkCode());
        return openQuestionsOfBoard
                .load(opportunity.key())
                .thenApply(found -> Objects.requireNonNullElse(found, List.<Question>of()));
    }

    @BatchMapping
    @ForViewers
    Map<Opportunity, List<Question>> ownQuestions(List<Opportunity> opportunities) {
        var chamber = Viewer.current().chamber();
        return KeyedRows.lists(
                opportunities,
                Opportunity::key,
                keys -> chamber == null ? Map.of() : repository.askedBy(chamber, keys));
    }

    @MutationMapping
    @ForChamberWork
    OpportunityQuestionAskPayload opportunityQuestionAsk(
            @Argument OpportunityQuestionAskInput input) {
        return questions.ask(input.opportunity(), input.text());
    }

    @MutationMapping
    @ForParkWork
    OpportunityQuestionAnswerPayload opportunityQuestionAnswer(
            @Argument OpportunityQuestionAnswerInput input) {
        return questions.answer(input.id(), input.question(), input.answer());
    }

    /** What is asked, about which opportunity. */
    record OpportunityQuestionAskInput(String opportunity, String text) {}

    /** Question and answer as all chambers are to read them. */
    record OpportunityQuestionAnswerInput(String id, String question, String answer) {}
}

package org.lianzhao.board.question;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianzhao.board.notice.Audience;
import org.lianzhao.board.notice.NoticeKind;
import org.lianzhao.board.notice.Notices;
import org.lianzhao.board.opportunity.Opportunities;
import org.lianzhao.board.opportunity.Opportunity;
import org.lianzhao.board.opportunity.OpportunityState;
import org.lianzhao.board.opportunity.PublishedTexts;
import org.lianzhao.board.opportunity.TextScan;
import org.lianzhao.board.question.OpportunityQuestionAnswerPayload.OpportunityAnswerNotFit;
import org.lianzhao.board.question.OpportunityQuestionAnswerPayload.OpportunityQuestionAnswered;
import org.lianzhao.board.question.OpportunityQuestionAskPayload.OpportunityQuestionAsked;
import org.lianzhao.board.question.OpportunityQuestionAskPayload.OpportunityQuestionNotFit;
import org.lianzhao.board.question.OpportunityQuestionAskPayload.TooManyOpportunityQuestions;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.TypedText;
import org.lianzhao.platform.Viewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks and answers questions about opportunities. */
@Service
class Questions {
    private static final int MOST_OPEN = 3;
    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_ANSWER = 1_000;

    private final QuestionRepository repository;
    private final Opportunities opportunities;
    private final PublishedTexts texts;
    private final Notices notices;
    private final AuditTrail audit;
    private final Clock clock;

    Questions(
            QuestionRepository repository,
            Opportunities opportunities,
            PublishedTexts texts,
            Notices notices,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.opportunities = opportunities;
        this.texts = texts;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks, for the viewer's chamber. The text is looked at by its form alone: whether the graph
     * knows a name must not be found out by asking.
     */
    @Transactional
    OpportunityQuestionAskPayload ask(String opportunity, String text) {
        var chamber = Viewer.current().chamber();
        if (chamber == null) {
            throw new AccessDeniedException("Only chambers ask");
        }
        var about = opportunities.mustFindOpen("input.opportunity", opportunity, chamber);
        var typed = TypedText.name("input.text", text, LONGEST_QUESTION);
        var found = TextScan.of(typed);
        if (!found.isEmpty()) {
            return new OpportunityQuestionNotFit(
                    found.stream()
                            .map(each ->
                                    "问题中请不要写%s（“%s”）"
                                            .formatted(each.finding().words(), each.text()))
                            .collect(Collectors.joining("；")));
        }
        var id = UUID.randomUUID().toString();
        return repository
                .ask(id, about.key(), chamber, typed, now(), MOST_OPEN)
                .<OpportunityQuestionAskPayload>map(asked -> asked(about, asked))
                .orElseGet(() ->
                        new TooManyOpportunityQuestions(
                                "对同一需求最多同时提 %d 个未答复的问题".formatted(MOST_OPEN), MOST_OPEN));
    }

    private OpportunityQuestionAsked asked(Opportunity about, Question question) {
        audit.record(AuditKind.WRITE, "opportunityQuestionAsk", question.id());
        notices.tell(
                Audience.parkTeam(about.parkCode()),
                NoticeKind.TASK,
                about.id(),
                "有商会就《%s》提问，请统一答复".formatted(about.title()));
        return new OpportunityQuestionAsked(question, about);
    }

    /** Answers for all chambers, in words of the park's for the question too. */
    @Transactional
    OpportunityQuestionAnswerPayload answer(String id, String question, String answer) {
        var key = GlobalId.key("input.id", Question.TYPE, id);
        var about = Optional.of(key).flatMap(repository::find).flatMap(this::own);
        if (about.isEmpty()) {
            throw new NotFound("question", "id", id);
        }
        var asked = TypedText.name("input.question", question, LONGEST_QUESTION);
        var answered = TypedText.name("input.answer", answer, LONGEST_ANSWER);
        var problems = texts.problems(List.of(asked, answered));
        if (!problems.isEmpty()) {
            return new OpportunityAnswerNotFit(String.join("；", problems));
        }
        var kept = repository.answer(key, asked, answered, now());
        audit.record(AuditKind.WRITE, "opportunityQuestionAnswer", kept.id());
        tell(about.get(), kept);
        return new OpportunityQuestionAnswered(kept, about.get());
    }

    /** The opportunity of a question, where the viewer may answer for its park. */
    private Optional<Opportunity> own(Question question) {
        var viewer = Viewer.current();
        return opportunities.find(List.of(question.opportunity()), viewer).stream()
                .filter(found -> viewer.seesWorkOf(found.parkCode()))
                .findFirst();
    }

    private void tell(Opportunity about, Question question) {
        if (repository.open(List.of(about.key())).isEmpty()) {
            notices.done(about.id(), Audience.parkTeam(about.parkCode()));
        }
        if (about.state() == OpportunityState.PUBLISHED) {
            var text = "《%s》有新的问答".formatted(about.title());
            notices.tell(Audience.chamber(question.chamber()), NoticeKind.CHANGE, about.id(), text);
            opportunities.tellFollowers(about, text);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MILLIS);
    }
}

package org.lianzhao.board.question;

import org.lianzhao.board.opportunity.Opportunity;

/** What came of answering. */
sealed interface OpportunityQuestionAnswerPayload {
    /** All chambers that see the opportunity see question and answer. */
    record OpportunityQuestionAnswered(Question question, Opportunity opportunity)
            implements OpportunityQuestionAnswerPayload {}

    /** Refusal: the texts hold what must not stand there. */
    record OpportunityAnswerNotFit(String message) implements OpportunityQuestionAnswerPayload {}
}

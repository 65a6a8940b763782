package org.lianzhao.board.question;

import org.lianzhao.board.opportunity.Opportunity;

/** What came of asking. */
sealed interface OpportunityQuestionAskPayload {
    /** The park will answer for all. */
    record OpportunityQuestionAsked(Question question, Opportunity opportunity)
            implements OpportunityQuestionAskPayload {}

    /** Refusal: the text holds what must not stand there, by its form. */
    record OpportunityQuestionNotFit(String message) implements OpportunityQuestionAskPayload {}

    /** Refusal: others have to be answered first. */
    record TooManyOpportunityQuestions(String message, int maximum)
            implements OpportunityQuestionAskPayload {}
}

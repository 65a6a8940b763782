package org.lianzhao.edge;

import org.springframework.core.Ordered;

/** The order in which a request passes what stands before the graph, for {@code @Order}. */
public final class Sequence {
    /** Our GraphQL endpoint, which comes before that of Spring for GraphQL at 0. */
    public static final int ENDPOINT = -1;

    private Sequence() {}

    /** Servlet filters, outermost first. */
    public static final class Filters {
        /** Everything later logs and answers with the id. */
        public static final int REQUEST_ID = Ordered.HIGHEST_PRECEDENCE;

        /** Refusals of the filters below carry them too. */
        public static final int SECURITY_HEADERS = REQUEST_ID + 10;

        /** A foreign page learns nothing and costs nothing further. */
        public static final int ORIGIN = SECURITY_HEADERS + 10;

        /** What cannot be read is not looked at further. */
        public static final int READABLE = ORIGIN + 10;

        /** Whatever fails from here on is told as an error of the API. */
        public static final int FAULTS = READABLE + 10;

        /** The time of a request runs from here: also finding who asks falls under it. */
        public static final int DEADLINE = FAULTS + 10;

        /** Each refused token is an audit event, so their number is bounded before they are. */
        public static final int REFUSED_TOKENS = -110;

        /** Where Spring Boot puts Spring Security, which finds who asks. */
        public static final int AUTHENTICATION = -100;

        /** Users behind one address have a limit each, so it must be known who asks. */
        public static final int RATE = 0;

        /** A file that is made or read on demand has a place, as an operation has. */
        public static final int FILES = RATE + 10;

        private Filters() {}
    }

    /** Interceptors of GraphQL requests, outermost first. */
    public static final class Interceptors {
        /** Sees the errors of all others. */
        public static final int ERROR_LABELS = 0;

        /** A server that is full does no work on a request. */
        public static final int OPERATION_PLACES = 10;

        /** Needs the text only, so it comes before what asks the database. */
        public static final int TRUSTED_ONLY = 20;

        /** Answers when the time is over; that of a message of a socket runs from here. */
        public static final int REQUEST_TIMEOUT = 30;

        /** Asks the database who a socket's caller is today. */
        public static final int STANDING_SIGN_IN = 40;

        /** Depends on who asks, and decides before the document is validated. */
        public static final int INTROSPECTION = 50;

        /** Counts subscriptions that all others let through. */
        public static final int SUBSCRIPTION_PLACES = 60;

        /** Depends on what became of the fields, and lets the refusals above be. */
        public static final int REFUSED_FIELDS = 65;

        /** Sees the refusals of fields, not those of the interceptors above. */
        public static final int REFUSAL_AUDIT = 70;

        /** Looks at what a handler left behind for it. */
        public static final int SESSION_COOKIE = 80;

        private Interceptors() {}
    }
}

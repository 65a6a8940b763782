package org.lianzhao.bench;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What attackers do. */
@SuppressWarnings("ImmutableEnumChecker") // Its functions keep nothing.
enum Flood {
    NOTHING("(nothing)", null),
    SIGN_INS(
            "sign-ins, one address",
            new Senders(66, 30, _ -> "127.0.1.1", _ -> FloodDocuments.guess(1))),
    SIGN_INS_OF_MANY(
            "sign-ins, 66 addresses",
            new Senders(66, 100, at("127.0.2."), _ -> FloodDocuments.guess(1))),
    SIGN_INS_IN_A_DOCUMENT(
            "20 sign-ins a document",
            new Senders(66, 100, at("127.0.3."), _ -> FloodDocuments.guess(20))),
    REFUSED_FIELDS(
            "refused fields, long names",
            new Senders(4, 30, _ -> "127.0.4.1", _ -> FloodDocuments.refused())),
    REFUSED_FIELDS_OF_MANY(
            "the same, 40 addresses",
            new Senders(40, 100, at("127.0.5."), _ -> FloodDocuments.refused())),
    REFUSED_TOKENS(
            "refused tokens",
            new Senders(8, 100, at("127.0.6."), _ -> FloodDocuments.READ, Bearer.WRONG)),
    LEADS_90(
            "leads, 90 aliases",
            new Senders(1, 1, at("127.0.7."), _ -> FloodDocuments.leads(90), Bearer.OFFICER)),
    LEADS_20(
            "leads, 20 aliases",
            new Senders(4, 4, at("127.0.7."), _ -> FloodDocuments.leads(20), Bearer.OFFICER)),
    ASSIGNMENTS(
            "assignment, 90 aliases",
            new Senders(
                    1, 1, at("127.0.8."), _ -> FloodDocuments.assignments(), Bearer.ADMINISTRATOR)),
    HALF_SENT("4,000 half-sent headers", null);

    /** With whose token a document is sent. */
    enum Bearer {
        NOBODY,
        WRONG,
        OFFICER,
        ADMINISTRATOR
    }

    /**
     * Who sends documents.
     *
     * @param threads how many send at once
     * @param perSecond how often they send together, where they are answered at once
     * @param address where each comes from
     * @param document what is sent as the so-manieth
     */
    record Senders(
            int threads,
            int perSecond,
            IntFunction<String> address,
            IntFunction<String> document,
            Bearer bearer) {
        Senders(
                int threads,
                int perSecond,
                IntFunction<String> address,
                IntFunction<String> document) {
            this(threads, perSecond, address, document, Bearer.NOBODY);
        }

        long pause() {
            return 1_000L * threads / perSecond;
        }
    }

    private final String title;
    private final @Nullable Senders senders;

    Flood(String title, @Nullable Senders senders) {
        this.title = title;
        this.senders = senders;
    }

    String title() {
        return title;
    }

    /** Null where it is not documents that are sent. */
    @Nullable Senders senders() {
        return senders;
    }

    private static IntFunction<String> at(String network) {
        return thread -> network + (1 + thread);
    }
}

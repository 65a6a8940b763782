package org.lianzhao.edge;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Everything that can be set about the edge, under {@code lianzhao.edge}. The defaults, with what
 * they mean, stand in {@code application.yaml}.
 *
 * @param openIntrospection whether anonymous callers may ask for the schema
 * @param trustedDocumentsOnly whether only registered documents are executed
 * @param trustedDocuments where the registered documents lie
 * @param allowedOrigins origins besides our own whose pages may call, such as {@code
 *     https://portal.example.org}
 * @param requestTimeout longest time for a query or mutation and each of its statements
 * @param healthTimeout longest time for an answer about health
 * @param statementTimeout longest time for a statement outside of requests
 * @param headerTimeout longest time in which a request's line and headers must arrive
 * @param bodyTimeout longest time in which a body must arrive
 * @param connectionsPerAddress how many connections an address may have open
 * @param concurrentRequests how many operations may run at once
 * @param subscriptionsPerCaller how many subscriptions a user or address may have open
 * @param connectionInitTimeout how long a WebSocket may stay silent before it begins
 * @param keepAlive how often an idle stream shows that it lives
 * @param sendTimeout longest time a subscriber may take to accept an event
 */
@ConfigurationProperties("lianzhao.edge")
public record EdgeSettings(
        boolean openIntrospection,
        boolean trustedDocumentsOnly,
        List<String> trustedDocuments,
        Set<String> allowedOrigins,
        Duration requestTimeout,
        Duration healthTimeout,
        Duration statementTimeout,
        Duration headerTimeout,
        Duration bodyTimeout,
        int connectionsPerAddress,
        int concurrentRequests,
        int subscriptionsPerCaller,
        Duration connectionInitTimeout,
        Duration keepAlive,
        Duration sendTimeout,
        Rate rate,
        Limits limits) {
    public EdgeSettings {
        trustedDocuments = List.copyOf(trustedDocuments);
        allowedOrigins = AllowedOrigins.normalised(allowedOrigins);
        requirePositive("request-timeout", requestTimeout.toMillis());
        requirePositive("health-timeout", healthTimeout.toMillis());
        requirePositive("statement-timeout", statementTimeout.toMillis());
        requirePositive("body-timeout", bodyTimeout.toMillis());
        requirePositive("concurrent-requests", concurrentRequests);
        requirePositive("subscriptions-per-caller", subscriptionsPerCaller);
        requirePositive("connection-init-timeout", connectionInitTimeout.toMillis());
        requirePositive("keep-alive", keepAlive.toMillis());
        requirePositive("send-timeout", sendTimeout.toMillis());
        requireAtMost("send-timeout", sendTimeout.toMillis(), Integer.MAX_VALUE);
        requirePositive("header-timeout", headerTimeout.toMillis());
        requireAtMost("header-timeout", headerTimeout.toMillis(), Integer.MAX_VALUE);
        requirePositive("connections-per-address", connectionsPerAddress);
        requireAtMost("request-timeout", requestTimeout.toMillis(), statementTimeout.toMillis());
    }

    /**
     * How fast one user, or one address without a user, may call.
     *
     * @param burst calls that may come at once
     * @param perSecond calls that are regained each second
     * @param callers how many callers are remembered
     */
    public record Rate(int burst, int perSecond, int callers) {
        public Rate {
            requirePositive("rate.burst", burst);
            requirePositive("rate.per-second", perSecond);
            requirePositive("rate.callers", callers);
        }
    }

    /**
     * The largest request that is executed.
     *
     * @param bodyBytes bytes of a body, a query string or a WebSocket message
     * @param fileBytes bytes of a file that is uploaded
     * @param documentCharacters characters of a document
     * @param variableCharacters characters of the variables' names and values
     * @param tokens tokens of a document
     * @param nesting brackets of any kind within one another
     * @param depth fields within fields
     * @param cost fields to be resolved, those of lists as often as the list is long
     * @param listSize how long a list counts whose length the document does not say
     * @param aliases aliases of a document
     * @param rootFields fields of the root type
     * @param directives directives of a document
     * @param fragments fragment definitions of a document
     */
    public record Limits(
            int bodyBytes,
            int fileBytes,
            int documentCharacters,
            int variableCharacters,
            int tokens,
            int nesting,
            int depth,
            int cost,
            int listSize,
            int aliases,
            int rootFields,
            int directives,
            int fragments) {
        public Limits {
            requirePositive("limits.body-bytes", bodyBytes);
            requirePositive("limits.file-bytes", fileBytes);
            requirePositive("limits.document-characters", documentCharacters);
            requirePositive("limits.variable-characters", variableCharacters);
            requirePositive("limits.tokens", tokens);
            requirePositive("limits.nesting", nesting);
            requirePositive("limits.depth", depth);
            requirePositive("limits.cost", cost);
            requirePositive("limits.list-size", listSize);
            requirePositive("limits.aliases", aliases);
            requirePositive("limits.root-fields", rootFields);
            requirePositive("limits.directives", directives);
            requirePositive("limits.fragments", fragments);
        }
    }

    private static void requireAtMost(String name, long value, long most) {
        if (value > most) {
            throw new IllegalArgumentException(
                    "lianzhao.edge." + name + " must be at most " + most + " ms, was " + value);
        }
    }

    private static void requirePositive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "lianzhao.edge." + name + " must be positive, was " + value);
        }
    }
}

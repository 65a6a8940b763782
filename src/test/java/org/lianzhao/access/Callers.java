package org.lianzhao.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.token.ApiToken;
import org.lianzhao.access.token.ApiTokenRepository;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.Digest;
import org.lianzhao.platform.Role;
import org.reactivestreams.Publisher;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

/** The tester as one or another account, and the chamber's members. */
@TestConfiguration(proxyBeanMethods = false)
@Order(2)
public class Callers implements ApplicationRunner {
    /** 伯特利 supplies 上汽, which is an anchor; the third is present in a park and shows a signal. */
    static final List<String> MEMBERS = List.of("S020", "91310000132260250X", "S111");

    private final HttpGraphQlTester graphQl;
    private final WebTestClient web;
    private final Neo4jClient neo4j;
    private final UserRepository users;
    private final ApiTokenRepository apiTokens;
    private final TokenAuthentication authentication;
    private final WebGraphQlHandler handler;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Callers(
            @Lazy HttpGraphQlTester graphQl,
            @Lazy WebTestClient web,
            Neo4jClient neo4j,
            UserRepository users,
            ApiTokenRepository apiTokens,
            TokenAuthentication authentication,
            @Lazy WebGraphQlHandler handler) {
        this.graphQl = graphQl;
        this.web = web;
        this.neo4j = neo4j;
        this.users = users;
        this.apiTokens = apiTokens;
        this.authentication = authentication;
        this.handler = handler;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        neo4j.query(
                        """
                        MATCH (c:Chamber {key: 'CHAMBER_GUANGDONG'})
                        MATCH (e:Enterprise) WHERE e.key IN $members
                        MERGE (c)-[:HAS_MEMBER {consent: 'SHAREABLE'}]->(e)
                        """)
                .bind(MEMBERS)
                .to("members")
                .run();
        var auto = users.findByLogin("auto").orElseThrow().key();
        createToken("看板", null, Role.PARK_TEAM, "CHAYUAN", null);
        createToken("会员", null, Role.CHAMBER, null, "CHAMBER_GUANGDONG");
        apiTokens.revoke(
                createToken("抄表", auto, null, null, null), OffsetDateTime.now(ZoneOffset.UTC));
    }

    private String createToken(
            String label,
            @Nullable String user,
            @Nullable Role role,
            @Nullable String park,
            @Nullable String chamber) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var id = UUID.randomUUID().toString();
        apiTokens.create(
                new ApiToken(
                        id,
                        label,
                        user,
                        role,
                        park,
                        chamber,
                        null,
                        "经开区管理员",
                        now,
                        now.plusDays(1),
                        null),
                Digest.sha256(id));
        return id;
    }

    public HttpGraphQlTester nobody() {
        return graphQl;
    }

    /** The tester with the token of that account, the same for every call. */
    public HttpGraphQlTester as(String login) {
        return with(token(login));
    }

    public String token(String login) {
        return tokens.computeIfAbsent(login, this::signIn);
    }

    /** The answer to a document, of somebody with that token or of nobody; without request ids. */
    public Map<String, Object> post(@Nullable String token, String document) {
        var body =
                web.post()
                        .uri("/graphql")
                        .headers(headers ->
                                Optional.ofNullable(token).ifPresent(headers::setBearerAuth))
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(Map.of("query", document))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                        .returnResult()
                        .getResponseBody();
        return withoutRequestIds(Objects.requireNonNull(body));
    }

    /** The same question must get the same answer: request ids are all that may differ. */
    private static Map<String, Object> withoutRequestIds(Map<String, Object> body) {
        if (body.get("errors") instanceof List<?> errors) {
            errors.forEach(error -> {
                if (error instanceof Map<?, ?> map
                        && map.get("extensions") instanceof Map<?, ?> extensions) {
                    assertThat(extensions.remove("requestId")).isNotNull();
                }
            });
        }
        return body;
    }

    /** Whether the first event of a subscription is visible, or the classification of its error. */
    String hear(@Nullable String token, String document) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                token == null
                        ? new AnonymousAuthenticationToken(
                                "nobody",
                                "nobody",
                                AuthorityUtils.createAuthorityList("ROLE_NOBODY"))
                        : authentication.authenticate(new BearerTokenAuthenticationToken(token)));
        SecurityContextHolder.setContext(context);
        try {
            var answer = Objects.requireNonNull(handler.handleRequest(request(document)).block());
            return first((Publisher<?>) Objects.requireNonNull(answer.<Object>getData()));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static String first(Publisher<?> events) {
        try {
            var event = Flux.from(events).cast(ExecutionResult.class).blockFirst();
            assertThat(Objects.requireNonNull(event).getErrors()).isEmpty();
            return "visible";
        } catch (SubscriptionPublisherException refused) {
            return String.valueOf(refused.getErrors().getFirst().getErrorType());
        }
    }

    private static WebGraphQlRequest request(String document) {
        return new WebGraphQlRequest(
                URI.create("/graphql"),
                new HttpHeaders(),
                null,
                null,
                Map.of(),
                Map.of("query", document),
                UUID.randomUUID().toString(),
                Locale.ROOT);
    }

    public HttpGraphQlTester with(String token) {
        return graphQl.mutate().headers(headers -> headers.setBearerAuth(token)).build();
    }

    public void assertUnauthorized(String token) {
        web.post()
                .uri("/graphql")
                .headers(headers -> headers.setBearerAuth(token))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", "{ viewer { name } }"))
                .exchange()
                .expectStatus()
                .isUnauthorized();
    }

    /** The token of a new session. */
    public String signIn(String login) {
        return signIn(login, AccessTest.PASSWORD).path("signIn.token").entity(String.class).get();
    }

    public GraphQlTester.Response signIn(String login, String password) {
        return graphQl.documentName("contract/sign-in")
                .variable("input", Map.of("login", login, "password", password))
                .execute();
    }

    /** The classifications of an answer's errors, in order. */
    public static List<String> errors(GraphQlTester.Response response) {
        var found = new ArrayList<ResponseError>();
        response.errors().satisfy(found::addAll);
        return found.stream().map(error -> String.valueOf(error.getErrorType())).toList();
    }
}

package org.lianzhao.bench.board;

import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.lianzhao.LianzhaoApplication;
import org.lianzhao.local.LocalNeo4j;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Role;
import org.lianzhao.platform.Viewer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What matching 2,000 members with an opportunity takes, from the document to its answer, and
 * whether the time of a submission tells if the park knows the enterprise. {@code mvn -Pbench test
 * -Dbench.main=org.lianzhao.bench.board.MatchingCost}
 */
public final class MatchingCost {
    private static final String CHAMBER = "CHAMBER_BENCH";
    private static final int MEMBERS = 2_000;
    private static final int WARM_UP = 50;
    private static final int TIMES = 200;
    private static final double MILLION = 1e6;

    private static final String SETUP =
            """
            MERGE (c:Chamber {key: $chamber}) SET c += {name: '量测商会（示例）', adcode: '440000', sample: true, collective: false}
            WITH c
            MATCH (s:ChainSegment) WHERE s.code STARTS WITH 'A5' OR s.code STARTS WITH 'A4'
            WITH c, collect(s) AS segments
            UNWIND range(1, $members) AS i
            CREATE (m:MemberFirm {key: 'BENCH-' + i, chamber: c.key, name: '量测' + i + '有限公司（示例）', adcode: '440300',
              uscc: 'BENCH' + i})
            CREATE (c)-[:HAS_MEMBER {consent: 'SHAREABLE', consentOn: '2026-11-01', consentBy: 'MANAGEMENT'}]->(m)
            WITH m, segments[i % size(segments)] AS s
            CREATE (m)-[:WORKS_IN]->(s)
            """;

    private static final String OPPORTUNITIES =
            """
            UNWIND range(1, $opportunities) AS i
            MATCH (p:Park {code: 'AUTO_ELECTRONICS'})
            MATCH (s:ChainSegment {code: 'A5'})
            CREATE (o:Opportunity {id: 'BENCH-' + i, park: p.code, chain: s.chain, segment: s.code, title: '量测' + i,
              status: 'PUBLISHED', visibility: 'ALL', deadline: date() + duration({days: 60}), publishedAt: datetime(),
              searched: '量测', adcode: p.adcode})
            CREATE (o)-[:OF]->(p)
            CREATE (o)-[:SEEKS]->(s)
            """;

    /** Every other firm is one the park knows: listed, present and demanded. */
    private static final String KNOWN =
            """
            UNWIND range(1, $members) AS i
            WITH i WHERE i % 2 = 0
            MATCH (s:ChainSegment {code: 'A503'})
            MATCH (p:Park {code: 'AUTO_ELECTRONICS'})
            CREATE (e:Enterprise {key: 'BENCH' + i, uscc: 'BENCH' + i, name: '量测' + i, kind: 'MAKER', adcode: '440300'})
            CREATE (e)-[:OPERATES_IN {evidenceId: 'operates-in-bench-' + i, confidence: 0.9}]->(s)
            CREATE (e)-[:PRESENT_IN {evidenceId: 'present-in-bench-' + i, kind: 'PLANT', state: 'OPERATING'}]->(p)
            """;

    private static final String MATCHING =
            """
            query($id: ID!) { opportunity(id: $id) { matchingMembers(first: 3) { totalCount
              edges { node { enterprise { name } microPoints reasons { statement } } } } } }
            """;

    private static final String DRAFT =
            "mutation($input: ReferralDraftInput!) { referralDraft(input: $input) { ... on ReferralMoved { referral { id } } } }";

    private static final String SUBMIT =
            "mutation($id: ID!) { referralSubmit(input: {id: $id}) { __typename ... on ReferralMoved { referral { statement } } } }";

    private final ExecutionGraphQlService service;
    private final ContextSnapshot caller;

    private MatchingCost(ConfigurableApplicationContext context) {
        service = context.getBean(ExecutionGraphQlService.class);
        caller = ContextSnapshotFactory.builder().build().captureAll();
    }

    public static void main(String[] args) {
        try (var server = LocalNeo4j.temporary();
                var context =
                        new SpringApplicationBuilder(LianzhaoApplication.class)
                                .run(
                                        "--server.port=0",
                                        "--lianzhao.board.referrals.open-per-opportunity=1000000",
                                        "--spring.neo4j.uri=" + server.uri(),
                                        "--spring.neo4j.authentication.username="
                                                + server.username(),
                                        "--spring.neo4j.authentication.password="
                                                + server.password())) {
            var neo4j = context.getBean(Neo4jClient.class);
            neo4j.query(SETUP).bindAll(Map.of("chamber", CHAMBER, "members", MEMBERS)).run();
            neo4j.query(OPPORTUNITIES).bindAll(Map.of("opportunities", 1)).run();
            neo4j.query(KNOWN).bindAll(Map.of("members", MEMBERS)).run();
            SecurityContextHolder.getContext().setAuthentication(chamber());
            var cost = new MatchingCost(context);
            cost.matching();
            cost.submissions();
        }
    }

    private static UsernamePasswordAuthenticationToken chamber() {
        return new UsernamePasswordAuthenticationToken(
                new Viewer(CHAMBER, CHAMBER, Role.CHAMBER, null, CHAMBER),
                "",
                AuthorityUtils.createAuthorityList("ROLE_CHAMBER"));
    }

    private void matching() {
        var id = Map.<String, Object>of("id", GlobalId.of("Opportunity", "BENCH-1"));
        System.out.println(execute(MATCHING, id));
        var times = timed(i -> execute(MATCHING, id));
        System.out.printf(
                "%d members, one opportunity: median %.1f ms, p95 %.1f ms%n",
                MEMBERS, times[TIMES / 2], times[TIMES * 95 / 100]);
    }

    /** Submissions of firms the park knows and of others, in turns, so that both meet the same. */
    private void submissions() {
        var known = new double[TIMES];
        var unknown = new double[TIMES];
        for (var i = 0; i < TIMES + WARM_UP; i++) {
            var one = submission(2 * i + 2);
            var other = submission(2 * i + 1);
            if (i >= WARM_UP) {
                known[i - WARM_UP] = one;
                unknown[i - WARM_UP] = other;
            }
        }
        var p = PermutationTest.p(known, unknown, 20261127);
        Arrays.sort(known);
        Arrays.sort(unknown);
        System.out.printf(
                "submission, known to the park: median %.1f ms; unknown: %.1f ms; p = %.3f%n",
                known[TIMES / 2], unknown[TIMES / 2], p);
    }

    private double submission(int member) {
        var input =
                Map.of(
                        "opportunity", GlobalId.of("Opportunity", "BENCH-1"),
                        "member", GlobalId.of("Member", CHAMBER + "/BENCH-" + member),
                        "offers", "产能",
                        "needs", "厂房",
                        "unclear", "租金");
        var draft = execute(DRAFT, Map.of("input", input));
        var id = draft.replaceAll(".*id=([^},]+).*", "$1");
        var start = System.nanoTime();
        var answer = execute(SUBMIT, Map.of("id", id));
        var took = (System.nanoTime() - start) / MILLION;
        if (!answer.contains("ReferralMoved")) {
            throw new IllegalStateException(answer);
        }
        return took;
    }

    private static double[] timed(IntConsumer work) {
        for (var i = 0; i < WARM_UP; i++) {
            work.accept(i);
        }
        var times = new double[TIMES];
        for (var i = 0; i < TIMES; i++) {
            var start = System.nanoTime();
            work.accept(i);
            times[i] = (System.nanoTime() - start) / MILLION;
        }
        Arrays.sort(times);
        return times;
    }

    private String execute(String document, Map<String, Object> variables) {
        var given = new HashMap<String, @Nullable Object>(variables);
        var request =
                new DefaultExecutionGraphQlRequest(
                        document, null, given, null, "bench", Locale.ROOT);
        var answer =
                Objects.requireNonNull(
                        service.execute(request).contextWrite(caller::updateContext).block());
        if (!answer.getErrors().isEmpty()) {
            throw new IllegalStateException(List.copyOf(answer.getErrors()).toString());
        }
        return String.valueOf(answer.<Object>getData());
    }
}

package org.lianzhao.board.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.AccessTest;
import org.lianzhao.board.ChamberDesk;
import org.lianzhao.board.MadeUpFirms;
import org.lianzhao.board.referral.ReferralPayload.ReferralMoved;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Role;
import org.lianzhao.platform.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two hundred chambers refer one enterprise at the same time. */
@AccessTest
class QueueIT {
    private static final int CHAMBERS = 200;
    private static final String PARK = "AUTO_ELECTRONICS";
    private static final String OPPORTUNITY = "TRIAL-QUEUE";

    @Autowired ChamberDesk desk;
    @Autowired Referrals referrals;
    @Autowired Neo4jClient neo4j;

    /** As operations are: this many at once, whoever waits comes after. */
    private final Semaphore places = new Semaphore(64);

    @BeforeEach
    void giveEachChamberTheSameMember() {
        desk.opportunity(OPPORTUNITY, PARK, "A503");
        neo4j.query(
                        """
                        UNWIND range(1, $chambers) AS i
                        MERGE (c:Chamber {key: 'CHAMBER_QUEUE_' + i})
                        SET c += {name: '试制排队商会' + i + '（示例）', adcode: '440000', sample: true, collective: false}
                        MERGE (m:MemberFirm {key: 'QUEUE-' + i})
                        SET m += {chamber: c.key, name: $name, uscc: $uscc, adcode: '440300'}
                        MERGE (c)-[r:HAS_MEMBER]->(m)
                        SET r += {consent: 'SHAREABLE', consentOn: '2026-11-01', consentBy: 'MANAGEMENT'}
                        """)
                .bindAll(
                        Map.of(
                                "chambers", CHAMBERS,
                                "name", MadeUpFirms.name(900),
                                "uscc", MadeUpFirms.uscc(900)))
                .run();
    }

    @AfterEach
    void takeThemAway() {
        neo4j.query(
                        """
                        MATCH (c:Chamber) WHERE c.key STARTS WITH 'CHAMBER_QUEUE_'
                        OPTIONAL MATCH (c)-[:HAS_MEMBER]->(m)
                        OPTIONAL MATCH (r:Referral {chamber: c.key})
                        DETACH DELETE c, m, r
                        """)
                .run();
        neo4j.query("MATCH (o:Opportunity {id: '" + OPPORTUNITY + "'}) DETACH DELETE o").run();
    }

    @Test
    void makesOneOfThemFirstAndQueuesTheOthersAsTheyCame() throws Exception {
        var drafts = IntStream.rangeClosed(1, CHAMBERS).mapToObj(this::draft).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var submissions =
                    IntStream.rangeClosed(1, CHAMBERS)
                            .mapToObj(i -> (Callable<Referral>) () -> submit(i, drafts.get(i - 1)))
                            .toList();
            for (var done : threads.invokeAll(submissions)) {
                done.get();
            }
        }
        var queue = queue();
        assertThat(queue).hasSize(CHAMBERS);
        assertThat(queue.getFirst().standing()).isEqualTo("FIRST");
        assertThat(queue.subList(1, CHAMBERS)).allMatch(one -> one.standing().equals("STANDBY"));
        for (var i = 1; i < CHAMBERS; i++) {
            assertThat(queue.get(i).place()).isGreaterThan(queue.get(i - 1).place());
            assertThat(queue.get(i).at()).isAfterOrEqualTo(queue.get(i - 1).at());
        }
        passesOnInThatOrder(queue);
    }

    private void passesOnInThatOrder(List<Queued> queue) {
        for (var i = 0; i < 3; i++) {
            var first = queue.get(i);
            acting(first.chamber(), () -> referrals.withdraw(GlobalId.of("Referral", first.id())));
            assertThat(first().id()).isEqualTo(queue.get(i + 1).id());
        }
    }

    private Queued first() {
        return queue().stream()
                .filter(one -> one.standing().equals("FIRST") && !one.state().equals("WITHDRAWN"))
                .reduce((a, b) -> {
                    throw new AssertionError("Two are first: " + a + ", " + b);
                })
                .orElseThrow();
    }

    /** A referral in the queue. */
    record Queued(
            String id,
            String chamber,
            String state,
            String standing,
            long place,
            OffsetDateTime at) {}

    private List<Queued> queue() {
        return new ArrayList<>(
                neo4j.query(
                                "MATCH (r:Referral {opportunity: $opportunity}) RETURN r ORDER BY r.place")
                        .bind(OPPORTUNITY)
                        .to("opportunity")
                        .fetchAs(Queued.class)
                        .mappedBy((types, row) -> {
                            var r = row.get("r");
                            return new Queued(
                                    r.get("id").asString(),
                                    r.get("chamber").asString(),
                                    r.get("state").asString(),
                                    r.get("standing").asString(),
                                    r.get("place").asLong(),
                                    r.get("submittedAt").asOffsetDateTime());
                        })
                        .all());
    }

    private String draft(int chamber) {
        var key = "CHAMBER_QUEUE_" + chamber;
        var input =
                new ReferralDraftInput(
                        GlobalId.of("Opportunity", OPPORTUNITY),
                        GlobalId.of("Member", key + "/QUEUE-" + chamber),
                        "产能",
                        "厂房",
                        "租金");
        return ((ReferralMoved) acting(key, () -> referrals.draft(input))).referral().id();
    }

    private Referral submit(int chamber, String draft) throws InterruptedException {
        places.acquire();
        try {
            var payload = acting("CHAMBER_QUEUE_" + chamber, () -> referrals.submit(draft));
            return ((ReferralMoved) payload).referral();
        } finally {
            places.release();
        }
    }

    private static ReferralPayload acting(String chamber, Supplier<ReferralPayload> act) {
        var viewer = new Viewer(chamber, chamber, Role.CHAMBER, null, chamber);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new UsernamePasswordAuthenticationToken(
                                viewer, "", AuthorityUtils.createAuthorityList("ROLE_CHAMBER")));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}

package org.lianzhao.board.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.board.BoardDays;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

@AccessTest
class NoticesIT {
    private static final String OBJECT = GlobalId.of("Opportunity", "O1");
    private static final String OTHER = GlobalId.of("Opportunity", "O2");

    @Autowired Notices notices;
    @Autowired InboxChanges changes;
    @Autowired NoticeUpkeep upkeep;
    @Autowired Callers callers;
    @Autowired Neo4jClient neo4j;

    @BeforeEach
    void beginWithEmptyInboxes() {
        neo4j.query("MATCH (n:Notice|NoticeSettings) DETACH DELETE n").run();
    }

    @Test
    void keepsOneUnreadEntryPerObjectAndBringsItUpToDate() {
        var team = Audience.parkTeam("AUTO_ELECTRONICS");
        notices.tell(team, NoticeKind.CHANGE, OBJECT, "收到 1 个问题");
        notices.tell(team, NoticeKind.CHANGE, OBJECT, "收到 2 个问题");
        notices.tell(team, NoticeKind.EXPIRY, OTHER, "3 天后到期");
        assertThat(texts(inbox("auto"))).containsExactlyInAnyOrder("收到 2 个问题", "3 天后到期");
        inbox("auto")
                .path("viewer.inbox.edges[?(@.node.text == '收到 2 个问题')].node.times")
                .entityList(Integer.class)
                .containsExactly(2);
        assertThat(texts(inbox("chayuan"))).isEmpty();
        assertThat(texts(inbox("chamber"))).isEmpty();
    }

    @Test
    void startsANewEntryAfterTheLastOneWasRead() {
        notices.tell(Audience.administrators(), NoticeKind.TASK, OBJECT, "待裁定");
        var id = inbox("admin").path("viewer.inbox.edges[0].node.id").entity(String.class).get();
        read("chamber", Map.of("ids", List.of(id)), 0, 0);
        read("admin", Map.of("ids", List.of(id)), 1, 0);
        notices.tell(Audience.administrators(), NoticeKind.TASK, OBJECT, "又有一项待裁定");
        inbox("admin").path("viewer.unreadNotices").entity(Integer.class).isEqualTo(1);
        assertThat(texts(inbox("admin"))).containsExactly("又有一项待裁定", "待裁定");
    }

    @Test
    void clearsWhatHasBeenDone() {
        notices.tell(Audience.administrators(), NoticeKind.TASK, OBJECT, "待裁定");
        notices.tell(Audience.administrators(), NoticeKind.TASK, OTHER, "另一项");
        notices.done(OBJECT);
        inbox("admin").path("viewer.unreadNotices").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void tellsNobodyWhatIsMuted() {
        callers.as("chamber")
                .documentName("board/notice-settings-save")
                .variable(
                        "input",
                        Map.of("muted", List.of("EXPIRY"), "mailAddress", "desk@example.cn"))
                .execute()
                .path("noticeSettingsSave.settings.muted")
                .entityList(String.class)
                .containsExactly("EXPIRY");
        var chamber = Audience.chamber("CHAMBER_GUANGDONG");
        notices.tell(chamber, NoticeKind.EXPIRY, OBJECT, "即将到期");
        notices.tell(chamber, NoticeKind.CHANGE, OTHER, "有新答复");
        assertThat(texts(inbox("chamber"))).containsExactly("有新答复");
    }

    @Test
    void deletesWhatWasReadLongAgo() {
        notices.tell(Audience.administrators(), NoticeKind.TASK, OBJECT, "待裁定");
        read("admin", Map.of(), 1, 0);
        notices.tell(Audience.administrators(), NoticeKind.TASK, OTHER, "另一项");
        upkeep.run(LocalDate.now(BoardDays.ZONE).plusDays(179));
        assertThat(texts(inbox("admin"))).hasSize(2);
        upkeep.run(LocalDate.now(BoardDays.ZONE).plusDays(182));
        assertThat(texts(inbox("admin"))).containsExactly("另一项");
    }

    @Test
    void tellsListenersHowTheirInboxStands() {
        var user = user("chamber");
        var heard = new CopyOnWriteArrayList<Integer>();
        var listening = changes.listen(user).subscribe(change -> heard.add(change.unread()));
        try {
            notices.tell(Audience.users(List.of(user)), NoticeKind.CHANGE, OBJECT, "有新答复");
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(heard).last().isEqualTo(1));
            read("chamber", Map.of(), 1, 0);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(heard).last().isEqualTo(0));
        } finally {
            listening.dispose();
        }
    }

    private void read(String login, Map<String, Object> input, int read, int unread) {
        var answer =
                callers.as(login)
                        .documentName("board/notice-read")
                        .variable("input", input)
                        .execute();
        answer.path("noticeRead.read").entity(Integer.class).isEqualTo(read);
        answer.path("noticeRead.unread").entity(Integer.class).isEqualTo(unread);
    }

    private GraphQlTester.Response inbox(String login) {
        return callers.as(login).documentName("board/inbox").execute();
    }

    private static List<String> texts(GraphQlTester.Response inbox) {
        return new ArrayList<>(
                inbox.path("viewer.inbox.edges[*].node.text").entityList(String.class).get());
    }

    private String user(String login) {
        return neo4j.query("MATCH (u:User {login: $login}) RETURN u.id")
                .bind(login)
                .to("login")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }
}

package org.lianzhao.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianzhao.access.TestUsers;
import org.lianzhao.board.MadeUpFirms;
import org.lianzhao.edge.ServedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What a chamber's staff do: bring a member to what a park looks for, and keep their list. */
@ServedTest
@TakesBackWhatItWrites
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChamberJobIT {
    private static final String PASSWORD = "口令不好猜-42";

    @LocalServerPort int port;
    @Autowired TestUsers users;
    @Autowired Neo4jClient neo4j;

    private ChamberStage stage;

    @BeforeAll
    void begin() {
        stage = new ChamberStage(neo4j, users);
        stage.set();
        stage.look(port);
    }

    @BeforeEach
    void set() {
        stage.set();
    }

    @AfterEach
    void clear() {
        stage.clear();
    }

    @Test
    void takesSixClicks() {
        try (var visit = new Visit(port).open("/")) {
            var page = visit.page;
            page.locator("[name=login]").fill(stage.withPassword(PASSWORD));
            page.locator("[name=password]").fill(PASSWORD);
            page.locator("form .primary").click(); // 1
            page.locator(".need h2 a").first().click(); // 2
            page.locator(".matches li")
                    .filter(new Locator.FilterOptions().setHasText("一号"))
                    .locator(".button.primary")
                    .click(); // 3
            page.locator(".flow .button.primary").click(); // 4
            page.locator("[name=offers]").fill("线控制动年产 60 万套");
            page.locator("[name=needs]").fill("标准厂房 2,000 m²");
            page.locator("[name=unclear]").fill("能否分期付款");
            page.locator(".flow .button.primary").click(); // 5
            assertThat(page.locator(".answers")).containsText("线控制动年产 60 万套");
            page.locator(".flow .button.primary").click(); // 6
            assertThat(page.locator(".result h2")).hasText("已提交，首报");
            assertThat(page.locator(".result")).containsText("前答复");
            page.locator(".result .button.primary").click();
            assertThat(page.locator(".referral .steps .now")).containsText("已提交");
            visit.isSound();
        }
    }

    @Test
    void asksForConsentFirstAndKeepsTheDraft() {
        var address = "/board/" + ChamberStage.OPPORTUNITY + "?member=" + ChamberStage.PRIVATE;
        try (var visit = new Visit(port).as(stage.signIn()).open(address)) {
            var page = visit.page;
            assertThat(page.locator(".flow")).containsText("须取得会员");
            page.locator(".form .primary").click();
            page.locator("[name=offers]").fill("电机年产 5 万台");
            page.locator("[name=needs]").fill("厂房");
            page.locator("[name=unclear]").fill("无");
            page.locator(".form .primary").click();
            assertThat(page).hasURL(Pattern.compile(".*step=3.*"));
            visit.open("/referrals");
            page.locator(".referral .button.primary").click();
            assertThat(page.locator("[name=offers]")).hasValue("电机年产 5 万台");
            visit.isSound();
        }
    }

    @Test
    void readsATableBeforeItIsWritten() throws Exception {
        var table =
                String.join(
                                "\n",
                                MadeUpFirms.HEADER,
                                MadeUpFirms.row(1),
                                MadeUpFirms.row(2),
                                "坏行（示例）,9.15E+17,深圳,,,,,,,")
                        .getBytes(Charset.forName("GB18030"));
        try (var visit = new Visit(port).as(stage.signIn()).open("/members?import=1")) {
            var page = visit.page;
            page.locator("[type=file]").setInputFiles(new FilePayload("会员.csv", "text/csv", table));
            assertThat(page.locator(".refused tbody tr").first()).containsText("文本");
            assertThat(page.locator(".members tbody tr")).hasCount(4);
            var refused = page.waitForDownload(() -> page.getByText("下载退回清单").click());
            assertThat(Files.readString(refused.path(), StandardCharsets.UTF_8))
                    .startsWith("\uFEFF行,列,内容,原因")
                    .contains("9.15E+17");
            page.getByText("导入这 2 家").click();
            assertThat(page.locator(".upload .banner")).containsText("已导入：新增 2 家");
            assertThat(page.locator(".members tbody tr")).hasCount(6);
            visit.isSound();
        }
    }

    @Test
    void bringsBackWhatWasRemovedAndTellsWhatCannotBe() {
        try (var visit = new Visit(port).as(stage.signIn()).open("/members")) {
            var page = visit.page;
            page.getByLabel("移除 渝南试造二号（示例）").click();
            assertThat(page.locator(".members tbody tr")).hasCount(3);
            page.getByText("撤销").click();
            assertThat(page.locator(".members tbody tr")).hasCount(4);
            page.getByLabel("移除 渝南试造三号（示例）").click();
            assertThat(page.locator("[role=alert] .banner")).isVisible();
            assertThat(page.locator(".members tbody tr")).hasCount(4);
            visit.isSound();
        }
    }

    @Test
    void keepsASearchAndMarksWhatWasSeen() {
        try (var visit = new Visit(port).as(stage.signIn()).open("/board?q=线控")) {
            var page = visit.page;
            page.getByText("存为搜索并提醒").click();
            assertThat(page.locator(".searches")).containsText("此前八周");
            page.locator(".searches [name=name]").fill("线控");
            page.locator(".searches .form .primary").click();
            assertThat(page.locator(".searches li")).containsText("线控");
            visit.open("/board?t=new");
            assertThat(page.locator(".need .dot").first()).isVisible();
            page.getByText("这些都看过了").click();
            assertThat(page.locator(".need")).hasCount(0);
            visit.isSound();
        }
    }

    @Test
    void leadsFromANoticeToWhatItIsAbout() {
        try (var visit = new Visit(port).as(stage.signIn()).open("/board")) {
            var page = visit.page;
            assertThat(page.locator(".badge")).hasText("1");
            page.locator(".bell").click();
            page.locator(".notices .link").click();
            assertThat(page.locator(".referral")).containsText("请补充近三年出货量");
            assertThat(page.locator(".badge")).hasCount(0);
            visit.isSound();
        }
    }

    @Test
    void hearsOfANoticeInEveryTab() {
        var user = stage.signIn();
        try (var visit = new Visit(port).as(user).open("/inbox")) {
            var other = visit.tab();
            other.navigate(visit.page.url());
            assertThat(other.locator(".badge")).hasText("1");
            stage.tell(user);
            assertThat(visit.page.locator(".badge")).hasText("2");
            assertThat(other.locator(".badge")).hasText("2");
            assertThat(other.getByText("有新通知")).isVisible();
            visit.isSound();
        }
    }
}

package org.lianzhao.board.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.board.WorkingDays;
import org.mockito.Mockito;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class DigestTaskTests {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final GreenMail mail =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final NoticeSettingsRepository repository =
            Mockito.mock(NoticeSettingsRepository.class);

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void sendsOneMailWithAllThatIsUnread() throws MessagingException, IOException {
        given(new NoticeDigest("u1", "desk@example.cn", List.of("《甲》有新的问答", "《乙》还有 3 天截止")));
        task(mail.getSmtp().getPort()).run(FRIDAY);
        var received = mail.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getSubject()).isEqualTo("链招通知：2 项未读（2026-11-27）");
        assertThat(received[0].getAllRecipients()[0]).hasToString("desk@example.cn");
        assertThat(received[0].getFrom()[0]).hasToString("lianzhao@example.cn");
        assertThat(String.valueOf(received[0].getContent()))
                .contains("您有 2 项未读通知", "· 《甲》有新的问答", "· 《乙》还有 3 天截止");
        Mockito.verify(repository).digestSent(Mockito.eq("u1"), Mockito.any());
    }

    @Test
    void sendsNothingToWhoHasNothingNew() {
        given();
        task(mail.getSmtp().getPort()).run(FRIDAY);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void keepsForTheNextMailWhatCouldNotBeSent() {
        given(new NoticeDigest("u1", "desk@example.cn", List.of("《甲》有新的问答")));
        var port = mail.getSmtp().getPort();
        mail.stop();
        task(port).run(FRIDAY);
        Mockito.verify(repository, Mockito.never()).digestSent(Mockito.any(), Mockito.any());
    }

    @Test
    void isDueOnWorkingDaysAtHalfPastEight() {
        var task = task(1);
        assertThat(task.from()).isEqualTo(LocalTime.of(8, 30));
        assertThat(task.isDue(FRIDAY)).isTrue();
        assertThat(task.isDue(FRIDAY.plusDays(1))).isFalse();
    }

    @Test
    void saysHowManyItLeavesOut() {
        var texts = IntStream.range(0, 53).mapToObj(i -> "第 " + i + " 项").toList();
        assertThat(new NoticeDigest("u1", "a@example.cn", texts).body())
                .contains("您有 53 项未读通知", "· 第 49 项", "· 其余 3 项")
                .doesNotContain("第 50 项");
    }

    private void given(NoticeDigest... digests) {
        Mockito.when(repository.digests()).thenReturn(List.of(digests));
    }

    private DigestTask task(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        return new DigestTask(
                repository,
                sender,
                new WorkingDays(Set.of(), Set.of()),
                "lianzhao@example.cn",
                Clock.systemUTC());
    }
}

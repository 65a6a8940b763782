package org.lianzhao.board.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.lianzhao.board.DailyTask;
import org.lianzhao.board.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;

/**
 * Mails unread notices on working days at 8:30, to who has entered an address; nothing to who has
 * nothing new. Only where a sender's address is set, and with it {@code spring.mail.host}.
 */
@Component
@ConditionalOnProperty({"lianzhao.board.digest.from", "spring.mail.host"})
class DigestTask implements DailyTask {
    private static final Logger log = LoggerFactory.getLogger(DigestTask.class);

    private final NoticeSettingsRepository repository;
    private final MailSender sender;
    private final WorkingDays workingDays;
    private final String from;
    private final Clock clock;

    DigestTask(
            NoticeSettingsRepository repository,
            MailSender sender,
            WorkingDays workingDays,
            @Value("${lianzhao.board.digest.from}") String from,
            Clock clock) {
        this.repository = repository;
        this.sender = sender;
        this.workingDays = workingDays;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notice-digest";
    }

    @Override
    public LocalTime from() {
        return LocalTime.of(8, 30);
    }

    @Override
    public boolean isDue(LocalDate day) {
        return workingDays.isWorked(day);
    }

    /**
     * One mail that cannot be sent keeps no other from being sent; its notices go with the next.
     */
    @Override
    public void run(LocalDate day) {
        for (var digest : repository.digests()) {
            var mail = new SimpleMailMessage();
            mail.setFrom(from);
            mail.setTo(digest.address());
            mail.setSubject(digest.subject(day));
            mail.setText(digest.body());
            try {
                sender.send(mail);
                repository.digestSent(
                        digest.user(),
                        OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
            } catch (MailException ex) {
                log.warn("A digest could not be sent: {}", ex.toString());
            }
        }
    }
}

package org.lianzhao;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The Cypher statements that requests send while it is open, from Spring Data's own log. What the
 * application reads in the background is left out; other tests' contexts may be at it, too.
 */
public final class StatementLog implements AutoCloseable {
    private static final List<String> BACKGROUND =
            List.of("data-changes", "inbox-changes", "daily", "lead-snapshot");

    private final Logger logger =
            (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");
    private final ListAppender<ILoggingEvent> appender =
            new ListAppender<>() {
                @Override
                protected void append(ILoggingEvent event) {
                    event.getThreadName(); // Else it is that of whoever asks first.
                    super.append(event);
                }
            };
    private final Level level = logger.getLevel();

    public StatementLog() {
        appender.start();
        logger.addAppender(appender);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
    }

    public List<String> statements() {
        return List.copyOf(appender.list).stream()
                .filter(event -> BACKGROUND.stream().noneMatch(event.getThreadName()::startsWith))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(message -> message.startsWith("Executing:"))
                .toList();
    }

    @Override
    public void close() {
        logger.detachAppender(appender);
        logger.setAdditive(true);
        logger.setLevel(level);
    }
}

package org.lianzhao.board.notice;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/**
 * An entry of somebody's inbox.
 *
 * @param objectId global id of what it is about
 * @param text the newest of what was told about the object, one Chinese sentence
 * @param times how often something was told while it was unread
 * @param at when it was told last
 */
public record Notice(
        String key,
        NoticeKind kind,
        String objectId,
        String text,
        int times,
        OffsetDateTime at,
        @Nullable OffsetDateTime readAt) {
    public String id() {
        return GlobalId.of("Notice", key);
    }
}

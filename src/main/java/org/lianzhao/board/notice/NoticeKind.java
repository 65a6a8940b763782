package org.lianzhao.board.notice;

/** What a notice is about. Each kind can be muted. */
public enum NoticeKind {
    MATCH,
    CHANGE,
    REPLY_DUE,
    EXPIRY,
    TASK
}

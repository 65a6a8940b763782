package org.lianzhao.board.notice;

/** What came of marking notices as read. */
sealed interface NoticeReadPayload {
    /**
     * They are read.
     *
     * @param read how many were not before
     * @param unread how many are not yet
     */
    record NoticesRead(int read, int unread) implements NoticeReadPayload {}
}

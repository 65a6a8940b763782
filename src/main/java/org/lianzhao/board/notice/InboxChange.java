package org.lianzhao.board.notice;

import org.jspecify.annotations.Nullable;

/**
 * How an inbox stands.
 *
 * @param newest the entry told last among the unread, null where all is read
 */
record InboxChange(int unread, @Nullable Notice newest) {}

package org.lianzhao.board.notice;

/** Something was told, read or cleared. */
record InboxesChanged() {}

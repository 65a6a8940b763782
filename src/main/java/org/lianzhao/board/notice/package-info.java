/** What is told to whom: one unread entry per object, never about the reader's own actions. */
@NullMarked
package org.lianzhao.board.notice;

import org.jspecify.annotations.NullMarked;

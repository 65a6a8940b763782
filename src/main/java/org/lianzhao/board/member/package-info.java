/** A chamber's members: whom it lists, what each consents to, and what parks see of it. */
@NullMarked
package org.lianzhao.board.member;

import org.jspecify.annotations.NullMarked;

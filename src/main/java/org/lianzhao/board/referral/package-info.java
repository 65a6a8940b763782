/** Members that chambers bring to parks: who was first, what the park answers, what came of it. */
@NullMarked
package org.lianzhao.board.referral;

import org.jspecify.annotations.NullMarked;

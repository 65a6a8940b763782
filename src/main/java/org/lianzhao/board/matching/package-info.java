/**
 * Which of a chamber's members fit an opportunity, and which opportunities fit a member, with why.
 */
@NullMarked
package org.lianzhao.board.matching;

import org.jspecify.annotations.NullMarked;

/** Questions of chambers about what parks look for, answered once for all of them. */
@NullMarked
package org.lianzhao.board.question;

import org.jspecify.annotations.NullMarked;

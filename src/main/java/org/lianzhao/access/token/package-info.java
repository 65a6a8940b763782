/** API tokens. */
@NullMarked
package org.lianzhao.access.token;

import org.jspecify.annotations.NullMarked;

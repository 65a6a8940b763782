/** Users' accounts: creating and changing them, and their passwords. */
@NullMarked
package org.lianzhao.access.account;

import org.jspecify.annotations.NullMarked;

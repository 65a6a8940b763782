/** Sign-in by password or at a provider, sessions, and the tokens that name them. */
@NullMarked
package org.lianzhao.access.session;

import org.jspecify.annotations.NullMarked;

/** Users, and which park or chamber a role belongs to. */
@NullMarked
package org.lianzhao.access.user;

import org.jspecify.annotations.NullMarked;

/** The audit trail: what was done and what was refused, and reading it. */
@NullMarked
package org.lianzhao.access.audit;

import org.jspecify.annotations.NullMarked;

/** Which sibling park an enterprise is best offered to, and what that costs the others. Pure. */
@NullMarked
package org.lianzhao.lead.assignment;

import org.jspecify.annotations.NullMarked;

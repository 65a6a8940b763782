/**
 * Hard filters: rules that remove a candidate whatever its score, and say so. Pure, one file each.
 */
@NullMarked
package org.lianzhao.lead.filter;

import org.jspecify.annotations.NullMarked;

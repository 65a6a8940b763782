/** Views: lists of leads that people save under a name, each their own. */
@NullMarked
package org.lianzhao.lead.view;

import org.jspecify.annotations.NullMarked;

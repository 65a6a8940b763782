/** What a document may ask for: trusted documents, limits on shape and cost. */
@NullMarked
package org.lianzhao.edge.document;

import org.jspecify.annotations.NullMarked;

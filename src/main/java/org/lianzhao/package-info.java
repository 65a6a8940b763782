@NullMarked
package org.lianzhao;

import org.jspecify.annotations.NullMarked;

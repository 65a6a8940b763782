/** What files and forms may say: lines of CSV, visible characters, plausible dates, names. */
@NamedInterface("input")
@NullMarked
package org.lianzhao.platform.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

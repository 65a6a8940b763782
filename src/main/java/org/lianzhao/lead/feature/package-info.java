/**
 * The features of the lead score, one file each, and what they look at. Pure: no framework, no
 * driver, no clock; every feature is a function of a {@link org.lianzhao.lead.feature.ParkProfile}
 * and one operation of a candidate.
 */
@NamedInterface("feature")
@NullMarked
package org.lianzhao.lead.feature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * The lead engine's memory: all enterprises as columns of primitives, compiled per park to small
 * tables, so that ranking is one pass of look-ups. The formulas stay where they are, in the
 * features: compiling evaluates them once per distinct input.
 */
@NullMarked
package org.lianzhao.lead.engine;

import org.jspecify.annotations.NullMarked;

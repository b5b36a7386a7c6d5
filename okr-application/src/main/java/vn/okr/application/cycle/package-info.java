/** Cycles: planning them, taking them through their phases, looking at them. */
@NullMarked
package vn.okr.application.cycle;

import org.jspecify.annotations.NullMarked;

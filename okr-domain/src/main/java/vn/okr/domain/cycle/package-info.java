/** The time goals are set for: cycles, their phases, and what each phase allows. */
@NullMarked
package vn.okr.domain.cycle;

import org.jspecify.annotations.NullMarked;

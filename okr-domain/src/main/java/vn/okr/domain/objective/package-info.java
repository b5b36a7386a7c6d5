/** Objectives with their key results, from draft to grade, and who may do what with them. */
@NullMarked
package vn.okr.domain.objective;

import org.jspecify.annotations.NullMarked;

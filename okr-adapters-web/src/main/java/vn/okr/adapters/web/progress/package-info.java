/** The pages of progress: grading sheets of units and people, and how sheets are addressed. */
@NullMarked
package vn.okr.adapters.web.progress;

import org.jspecify.annotations.NullMarked;

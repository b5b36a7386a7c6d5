/** Grading sheets as files for spreadsheet programs, the same from the API and from the pages. */
@NullMarked
package vn.okr.http.scorecard;

import org.jspecify.annotations.NullMarked;

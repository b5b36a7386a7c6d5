/** Absences and deputies over HTTP. */
@NullMarked
package vn.okr.adapters.rest.absence;

import org.jspecify.annotations.NullMarked;

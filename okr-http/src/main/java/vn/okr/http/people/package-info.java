/** How a person's record is written down: its values, and a sheet of many. */
@NullMarked
package vn.okr.http.people;

import org.jspecify.annotations.NullMarked;

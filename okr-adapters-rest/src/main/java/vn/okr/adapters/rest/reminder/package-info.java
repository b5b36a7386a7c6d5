/** Whether people want to be reminded. */
@NullMarked
package vn.okr.adapters.rest.reminder;

import org.jspecify.annotations.NullMarked;

/** Keeps reminders, and finds out what they say. */
@NullMarked
package vn.okr.adapters.persistence.reminder;

import org.jspecify.annotations.NullMarked;

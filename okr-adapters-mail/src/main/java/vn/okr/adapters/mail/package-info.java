/** Brings reminders to people by e-mail, in their language. */
@NullMarked
package vn.okr.adapters.mail;

import org.jspecify.annotations.NullMarked;

/** What the organisation has set for itself: read everywhere, changed by admins on the record. */
@NullMarked
package vn.okr.application.settings;

import org.jspecify.annotations.NullMarked;

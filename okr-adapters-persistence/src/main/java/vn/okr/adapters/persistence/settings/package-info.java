/** Keeps what admins have set for the organisation. */
@NullMarked
package vn.okr.adapters.persistence.settings;

import org.jspecify.annotations.NullMarked;

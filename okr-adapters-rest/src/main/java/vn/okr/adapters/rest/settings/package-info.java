/** What the organisation has set for itself. */
@NullMarked
package vn.okr.adapters.rest.settings;

import org.jspecify.annotations.NullMarked;

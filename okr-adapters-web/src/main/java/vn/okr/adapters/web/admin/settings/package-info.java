/** Administrators set what the organisation goes by, and see who has set what. */
@NullMarked
package vn.okr.adapters.web.admin.settings;

import org.jspecify.annotations.NullMarked;

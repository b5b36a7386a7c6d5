/** Administrators shape the tree of units, and say who leads and who belongs where. */
@NullMarked
package vn.okr.adapters.web.admin.units;

import org.jspecify.annotations.NullMarked;

/** Administrators plan cycles, and take them through their phases. */
@NullMarked
package vn.okr.adapters.web.admin.cycles;

import org.jspecify.annotations.NullMarked;

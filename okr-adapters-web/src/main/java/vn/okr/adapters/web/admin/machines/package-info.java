/** Administrators let machines in, say what each may do, and keep them out again. */
@NullMarked
package vn.okr.adapters.web.admin.machines;

import org.jspecify.annotations.NullMarked;

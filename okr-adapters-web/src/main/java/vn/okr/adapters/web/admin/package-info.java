/** What only OKR admins see: cycles, units, people, machines and settings. */
@NullMarked
package vn.okr.adapters.web.admin;

import org.jspecify.annotations.NullMarked;

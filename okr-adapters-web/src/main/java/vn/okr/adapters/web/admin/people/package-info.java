/** Administrators list, register and keep the records of people. */
@NullMarked
package vn.okr.adapters.web.admin.people;

import org.jspecify.annotations.NullMarked;

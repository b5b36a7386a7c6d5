/** Service accounts: admins let machines in. */
@NullMarked
package vn.okr.adapters.rest.serviceaccount;

import org.jspecify.annotations.NullMarked;

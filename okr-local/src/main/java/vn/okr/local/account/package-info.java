/** Who may sign in on this machine, and what their tokens say about them. */
@NullMarked
package vn.okr.local.account;

import org.jspecify.annotations.NullMarked;

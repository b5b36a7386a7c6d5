/** PostgreSQL behind the ports of the application; nothing in here is public. */
@NullMarked
package vn.okr.adapters.persistence;

import org.jspecify.annotations.NullMarked;

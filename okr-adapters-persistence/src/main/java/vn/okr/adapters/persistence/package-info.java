/** PostgreSQL behind the ports of the application, which others know by its ports alone. */
@NullMarked
package vn.okr.adapters.persistence;

import org.jspecify.annotations.NullMarked;

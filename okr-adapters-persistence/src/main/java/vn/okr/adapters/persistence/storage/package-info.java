/** PostgreSQL's partitions. */
@NullMarked
package vn.okr.adapters.persistence.storage;

import org.jspecify.annotations.NullMarked;

/** What all features of the adapter share: SQL, paging, search, locks, ids, time, outages. */
@NullMarked
package vn.okr.adapters.persistence.shared;

import org.jspecify.annotations.NullMarked;

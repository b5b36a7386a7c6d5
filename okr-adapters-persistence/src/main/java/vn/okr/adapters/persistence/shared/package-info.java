/** What every store of the adapter shares: locks, ids, time and the form of JSON columns. */
@NullMarked
package vn.okr.adapters.persistence.shared;

import org.jspecify.annotations.NullMarked;

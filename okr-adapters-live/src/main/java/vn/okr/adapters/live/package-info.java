/** Replicas tell each other what has changed, over one connection each to the database. */
@NullMarked
package vn.okr.adapters.live;

import org.jspecify.annotations.NullMarked;

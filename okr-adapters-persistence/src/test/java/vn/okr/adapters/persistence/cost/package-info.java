/** What reads cost is counted in statements. */
@NullMarked
package vn.okr.adapters.persistence.cost;

import org.jspecify.annotations.NullMarked;

/** Units and people, kept in PostgreSQL. */
@NullMarked
package vn.okr.adapters.persistence.organisation;

import org.jspecify.annotations.NullMarked;

/** Links between goals, kept and followed upwards in PostgreSQL. */
@NullMarked
package vn.okr.adapters.persistence.alignment;

import org.jspecify.annotations.NullMarked;

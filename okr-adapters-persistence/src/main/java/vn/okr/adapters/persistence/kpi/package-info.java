/** KPIs and their readings in PostgreSQL. */
@NullMarked
package vn.okr.adapters.persistence.kpi;

import org.jspecify.annotations.NullMarked;

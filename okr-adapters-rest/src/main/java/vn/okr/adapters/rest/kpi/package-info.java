/** KPIs and their readings over HTTP. */
@NullMarked
package vn.okr.adapters.rest.kpi;

import org.jspecify.annotations.NullMarked;

/** KPIs on pages: those of a unit, one with its readings, a reading within seconds. */
@NullMarked
package vn.okr.adapters.web.kpi;

import org.jspecify.annotations.NullMarked;

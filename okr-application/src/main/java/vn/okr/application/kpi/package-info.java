/** KPIs beside goals (M14): keeping them, reporting readings, looking at them. */
@NullMarked
package vn.okr.application.kpi;

import org.jspecify.annotations.NullMarked;

/** KPIs: measures of ongoing work, kept healthy beside the goals that drive change (M14). */
@NullMarked
package vn.okr.domain.kpi;

import org.jspecify.annotations.NullMarked;

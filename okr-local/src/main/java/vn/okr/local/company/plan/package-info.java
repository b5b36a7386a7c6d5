/** What a goal of the sample company is, and how it goes week by week. */
@NullMarked
package vn.okr.local.company.plan;

import org.jspecify.annotations.NullMarked;

/** The goals of the sample company, by who sets them. */
@NullMarked
package vn.okr.local.company.goals;

import org.jspecify.annotations.NullMarked;

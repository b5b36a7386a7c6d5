/** People who are away, and who stands in for them. */
@NullMarked
package vn.okr.application.absence;

import org.jspecify.annotations.NullMarked;

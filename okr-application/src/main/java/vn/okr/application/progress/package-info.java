/** What share of its goals each person, unit and level has reached, and why (M11, M12). */
@NullMarked
package vn.okr.application.progress;

import org.jspecify.annotations.NullMarked;

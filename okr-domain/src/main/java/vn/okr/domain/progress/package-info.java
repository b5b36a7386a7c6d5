/** What the numbers say: bands, pace and status, and the progress of owners and levels (M12). */
@NullMarked
package vn.okr.domain.progress;

import org.jspecify.annotations.NullMarked;

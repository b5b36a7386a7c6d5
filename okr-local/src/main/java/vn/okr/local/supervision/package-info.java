/** Starting, watching and stopping the packaged application. */
@NullMarked
package vn.okr.local.supervision;

import org.jspecify.annotations.NullMarked;

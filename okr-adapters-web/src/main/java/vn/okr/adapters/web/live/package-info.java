/** Tells an open page that what it shows has changed. */
@NullMarked
package vn.okr.adapters.web.live;

import org.jspecify.annotations.NullMarked;

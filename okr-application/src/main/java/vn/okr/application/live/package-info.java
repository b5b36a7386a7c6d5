/** Telling screens that what they show has changed meanwhile, whichever replica changed it. */
@NullMarked
package vn.okr.application.live;

import org.jspecify.annotations.NullMarked;

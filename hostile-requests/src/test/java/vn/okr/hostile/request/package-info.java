/** Requests are made again by their seeds, and are wrong in every way there is. */
@NullMarked
package vn.okr.hostile.request;

import org.jspecify.annotations.NullMarked;

/** Requests with something wrong in them, each made again by its seed. */
@NullMarked
package vn.okr.hostile.request;

import org.jspecify.annotations.NullMarked;

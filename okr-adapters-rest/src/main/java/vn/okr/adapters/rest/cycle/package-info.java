/** Cycles and their phases over HTTP. */
@NullMarked
package vn.okr.adapters.rest.cycle;

import org.jspecify.annotations.NullMarked;

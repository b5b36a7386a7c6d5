/** Objectives and key results over HTTP. */
@NullMarked
package vn.okr.adapters.rest.objective;

import org.jspecify.annotations.NullMarked;

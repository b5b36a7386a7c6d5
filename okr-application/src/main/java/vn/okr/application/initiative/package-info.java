/** Work under key results: planned, followed and shown, and never counted. */
@NullMarked
package vn.okr.application.initiative;

import org.jspecify.annotations.NullMarked;

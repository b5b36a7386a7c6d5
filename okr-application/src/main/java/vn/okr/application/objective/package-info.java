/**
 * Objectives and key results: drafting, editing, publishing, closing, dropping, looking at them.
 */
@NullMarked
package vn.okr.application.objective;

import org.jspecify.annotations.NullMarked;

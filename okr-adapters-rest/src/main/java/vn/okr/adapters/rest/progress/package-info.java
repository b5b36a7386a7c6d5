/** Progress, explanations and scorecards over HTTP. */
@NullMarked
package vn.okr.adapters.rest.progress;

import org.jspecify.annotations.NullMarked;

/** What progress counts and explanations name, and the queue of scores that are to follow. */
@NullMarked
package vn.okr.adapters.persistence.progress;

import org.jspecify.annotations.NullMarked;

/** What traces tell, and what they keep to themselves. */
@NullMarked
package vn.okr.bootstrap.tracing;

import org.jspecify.annotations.NullMarked;

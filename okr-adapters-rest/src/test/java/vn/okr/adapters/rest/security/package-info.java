/** What is remembered of callers ends in time. */
@NullMarked
package vn.okr.adapters.rest.security;

import org.jspecify.annotations.NullMarked;

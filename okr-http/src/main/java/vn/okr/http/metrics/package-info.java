/** What an operator sees of requests. */
@NullMarked
package vn.okr.http.metrics;

import org.jspecify.annotations.NullMarked;

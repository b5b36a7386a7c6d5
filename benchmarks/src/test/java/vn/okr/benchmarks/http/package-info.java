/** Proves that pgbench is given what the application has sent. */
@NullMarked
package vn.okr.benchmarks.http;

import org.jspecify.annotations.NullMarked;

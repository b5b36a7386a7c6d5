/** Proves that pgbench is given what the application has sent, and that figures are read right. */
@NullMarked
package vn.okr.benchmarks.http;

import org.jspecify.annotations.NullMarked;

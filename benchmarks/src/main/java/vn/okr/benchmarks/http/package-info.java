/** The packaged product under load, beside its database under the same load without it. */
@NullMarked
package vn.okr.benchmarks.http;

import org.jspecify.annotations.NullMarked;

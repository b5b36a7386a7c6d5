/** The company's quarter once more, over HTTP on PostgreSQL. */
@NullMarked
package vn.okr.bootstrap.scenario;

import org.jspecify.annotations.NullMarked;

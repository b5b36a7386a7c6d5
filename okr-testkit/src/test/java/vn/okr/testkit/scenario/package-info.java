/** The scenarios walked over the product in memory. */
@NullMarked
package vn.okr.testkit.scenario;

import org.jspecify.annotations.NullMarked;

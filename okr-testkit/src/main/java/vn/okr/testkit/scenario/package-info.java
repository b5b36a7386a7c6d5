/** A company's quarter from planning to its grades, told once and walked over any driver. */
@NullMarked
package vn.okr.testkit.scenario;

import org.jspecify.annotations.NullMarked;

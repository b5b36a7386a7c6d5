/** What tests of the product are made of: builders and a whole company in memory. */
@NullMarked
package vn.okr.testkit;

import org.jspecify.annotations.NullMarked;

/** The sample company's story, told through the use cases by the people in it. */
@NullMarked
package vn.okr.local.company;

import org.jspecify.annotations.NullMarked;

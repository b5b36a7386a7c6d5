/** Tests of the files that templates come from. */
@NullMarked
package vn.okr.adapters.templates;

import org.jspecify.annotations.NullMarked;

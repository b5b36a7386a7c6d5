/** Every refusal has its words in both languages. */
@NullMarked
package vn.okr.adapters.rest.problem;

import org.jspecify.annotations.NullMarked;

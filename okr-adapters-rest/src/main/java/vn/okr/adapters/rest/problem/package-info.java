/**
 * Every refusal leaves as problem details, in Vietnamese or English, and nothing internal with it.
 */
@NullMarked
package vn.okr.adapters.rest.problem;

import org.jspecify.annotations.NullMarked;

/** The pages employees live in: one more way to ask the same use cases. */
@NullMarked
package vn.okr.adapters.web;

import org.jspecify.annotations.NullMarked;

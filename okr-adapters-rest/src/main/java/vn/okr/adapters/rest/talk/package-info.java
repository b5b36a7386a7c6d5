/** Comments on goals, and who follows which. */
@NullMarked
package vn.okr.adapters.rest.talk;

import org.jspecify.annotations.NullMarked;

/** Pages on which people say when they are away, and who stands in for them. */
@NullMarked
package vn.okr.adapters.web.absence;

import org.jspecify.annotations.NullMarked;

/** Completes the generated description of the API with what every operation has in common. */
@NullMarked
package vn.okr.adapters.rest.openapi;

import org.jspecify.annotations.NullMarked;

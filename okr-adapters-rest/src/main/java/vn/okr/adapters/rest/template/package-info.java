/** Templates over HTTP (M17). */
@NullMarked
package vn.okr.adapters.rest.template;

import org.jspecify.annotations.NullMarked;

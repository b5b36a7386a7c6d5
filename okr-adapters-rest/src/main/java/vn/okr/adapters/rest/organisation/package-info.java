/** Units, people and one's own record over HTTP. */
@NullMarked
package vn.okr.adapters.rest.organisation;

import org.jspecify.annotations.NullMarked;

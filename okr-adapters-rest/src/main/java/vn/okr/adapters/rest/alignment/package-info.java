/** What rests on what, over HTTP. */
@NullMarked
package vn.okr.adapters.rest.alignment;

import org.jspecify.annotations.NullMarked;

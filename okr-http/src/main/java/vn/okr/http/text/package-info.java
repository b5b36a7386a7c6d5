/** Reads the text that comes in. */
@NullMarked
package vn.okr.http.text;

import org.jspecify.annotations.NullMarked;

/** What a refusal is called, in every language the product speaks. */
@NullMarked
package vn.okr.http.words;

import org.jspecify.annotations.NullMarked;

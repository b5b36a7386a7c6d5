/** What stands between people and the product. */
@NullMarked
package vn.okr.http.gateway;

import org.jspecify.annotations.NullMarked;

/** What employees see and do, in a real browser against the packaged product. */
@NullMarked
package vn.okr.bootstrap.pages;

import org.jspecify.annotations.NullMarked;

/** The container image: built, looked into, and run. */
@NullMarked
package vn.okr.bootstrap.image;

import org.jspecify.annotations.NullMarked;

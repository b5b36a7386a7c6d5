/** Sign-in with a provider whose access tokens nobody can read, as Google's. */
@NullMarked
package vn.okr.bootstrap.opaque;

import org.jspecify.annotations.NullMarked;

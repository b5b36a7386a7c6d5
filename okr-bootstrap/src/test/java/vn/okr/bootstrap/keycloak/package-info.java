/** The product with a real Keycloak, as companies have it, driven through its own console's API. */
@NullMarked
package vn.okr.bootstrap.keycloak;

import org.jspecify.annotations.NullMarked;

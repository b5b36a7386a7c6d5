/** The packaged product, tested through its public door on a real database and sign-in. */
@NullMarked
package vn.okr.bootstrap;

import org.jspecify.annotations.NullMarked;

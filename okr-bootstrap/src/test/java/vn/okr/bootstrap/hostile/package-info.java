/** Requests nobody should send, made from the product's own description of its API. */
@NullMarked
package vn.okr.bootstrap.hostile;

import org.jspecify.annotations.NullMarked;

/** The contract, proven over HTTP with the in-memory adapters behind the use cases. */
@NullMarked
package vn.okr.adapters.rest;

import org.jspecify.annotations.NullMarked;

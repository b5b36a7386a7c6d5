/** Care for the store: what is recorded finds its place. */
@NullMarked
package vn.okr.application.storage;

import org.jspecify.annotations.NullMarked;

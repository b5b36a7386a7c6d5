/** The words every feature speaks: exact numbers, texts, and the one family of errors. */
@NullMarked
package vn.okr.domain.shared;

import org.jspecify.annotations.NullMarked;

/**
 * The rules of scoring once more, written from their text alone and without the domain's
 * arithmetic: slow, plain, and there to be compared with.
 */
@NullMarked
package vn.okr.testkit.plain;

import org.jspecify.annotations.NullMarked;

/** Figures of a whole cycle, counted no more often than their counting allows. */
@NullMarked
package vn.okr.http.progress;

import org.jspecify.annotations.NullMarked;

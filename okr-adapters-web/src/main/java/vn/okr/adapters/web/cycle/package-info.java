/** The cycle a page speaks of, and the pages about cycles themselves. */
@NullMarked
package vn.okr.adapters.web.cycle;

import org.jspecify.annotations.NullMarked;

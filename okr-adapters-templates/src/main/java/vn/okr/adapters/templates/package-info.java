/** OKRs to begin with, read from files that a company may add to (M17). */
@NullMarked
package vn.okr.adapters.templates;

import org.jspecify.annotations.NullMarked;

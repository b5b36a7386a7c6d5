/** OKRs to begin with, found and made one's own (M17). */
@NullMarked
package vn.okr.adapters.web.template;

import org.jspecify.annotations.NullMarked;

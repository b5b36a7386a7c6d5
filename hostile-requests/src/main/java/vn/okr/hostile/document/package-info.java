/** What the product's own description says may be asked of it. */
@NullMarked
package vn.okr.hostile.document;

import org.jspecify.annotations.NullMarked;

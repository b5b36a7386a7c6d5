/**
 * What all pages share: who looks, in which language, inside which frame, and how refusals look.
 */
@NullMarked
package vn.okr.adapters.web.page;

import org.jspecify.annotations.NullMarked;

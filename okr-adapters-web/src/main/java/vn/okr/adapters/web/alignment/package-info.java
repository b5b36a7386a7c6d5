/** The map of goals: what rests on what, from the company's objectives down. */
@NullMarked
package vn.okr.adapters.web.alignment;

import org.jspecify.annotations.NullMarked;

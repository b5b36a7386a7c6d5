/** Alignment: setting links upwards, looking at them, and drawing the map of goals (M7, M9). */
@NullMarked
package vn.okr.application.alignment;

import org.jspecify.annotations.NullMarked;

/** Writing objectives: new ones, changes, and how they end. */
@NullMarked
package vn.okr.adapters.web.objective.edit;

import org.jspecify.annotations.NullMarked;

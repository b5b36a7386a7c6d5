/** Finding objectives, people and units from every page. */
@NullMarked
package vn.okr.adapters.web.search;

import org.jspecify.annotations.NullMarked;

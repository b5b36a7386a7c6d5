/** The first page: what the visitor owes, and how far everyone has come. */
@NullMarked
package vn.okr.adapters.web.home;

import org.jspecify.annotations.NullMarked;

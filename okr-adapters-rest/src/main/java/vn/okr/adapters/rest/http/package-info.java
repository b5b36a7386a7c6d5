/** What every resource does alike on the wire: entity tags, conditions, pages, identifiers. */
@NullMarked
package vn.okr.adapters.rest.http;

import org.jspecify.annotations.NullMarked;

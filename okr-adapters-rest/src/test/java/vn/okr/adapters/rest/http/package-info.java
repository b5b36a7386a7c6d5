/** What HTTP asks for besides resources. */
@NullMarked
package vn.okr.adapters.rest.http;

import org.jspecify.annotations.NullMarked;

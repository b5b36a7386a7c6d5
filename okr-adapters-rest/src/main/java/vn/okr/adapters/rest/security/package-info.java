/** Who is calling, as the company's identity provider says. */
@NullMarked
package vn.okr.adapters.rest.security;

import org.jspecify.annotations.NullMarked;

/** Who is acting, as the company's identity provider says; shared by all that answer over HTTP. */
@NullMarked
package vn.okr.http.signin;

import org.jspecify.annotations.NullMarked;

/** What the use cases need from outside, each port named by the role it plays. */
@NullMarked
package vn.okr.application.port;

import org.jspecify.annotations.NullMarked;

/** The whole product on one machine: the commands of the local runtime. */
@NullMarked
package vn.okr.local;

import org.jspecify.annotations.NullMarked;

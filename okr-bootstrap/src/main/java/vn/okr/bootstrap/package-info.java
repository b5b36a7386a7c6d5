/** Puts the product together and hands it its configuration; decides nothing itself. */
@NullMarked
package vn.okr.bootstrap;

import org.jspecify.annotations.NullMarked;

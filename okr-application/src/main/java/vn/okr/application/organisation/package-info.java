/** Units, people and who belongs where; signing in. */
@NullMarked
package vn.okr.application.organisation;

import org.jspecify.annotations.NullMarked;

/** What the product does, one class per actor's goal, over ports that adapters implement. */
@NullMarked
package vn.okr.application;

import org.jspecify.annotations.NullMarked;

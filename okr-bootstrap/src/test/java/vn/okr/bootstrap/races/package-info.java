/**
 * Rules held while three replicas of the packaged product are asked for opposite things at once.
 */
@NullMarked
package vn.okr.bootstrap.races;

import org.jspecify.annotations.NullMarked;
